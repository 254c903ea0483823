/** The door to the core: `call` for commands, `listen` for events. Views use this file only. */
import type { ArgsOf, CommandName, EventName, Events, ReplyOf, WireError } from "./wire";
import { t } from "$lib/words/index.svelte";
import { transport } from "#transport";

export type * from "./wire";

/** Something that carries commands to a desk and brings back its events. */
export interface Transport {
  call<C extends CommandName>(command: C, args: ArgsOf<C>): Promise<ReplyOf<C>>;
  listen<E extends EventName>(event: E, told: (payload: Events[E]) => void): () => void;
}

/** Asks the desk. Rejects with a `WireError`. */
export function call<C extends CommandName>(
  command: C,
  ...args: keyof ArgsOf<C> extends never ? [] : [ArgsOf<C>]
): Promise<ReplyOf<C>> {
  return transport.call(command, (args[0] ?? {}) as ArgsOf<C>);
}

/** Hears of an event until the returned function is called. */
export function listen<E extends EventName>(event: E, told: (payload: Events[E]) => void): () => void {
  return transport.listen(event, told);
}

/** A refusal with its sentence in the interface's language. */
export interface Refused {
  code: WireError["code"];
  message: string;
}

/** The refusal in whatever was thrown. */
export function refusal(thrown: unknown): Refused {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "sentence" in thrown) {
    const refused = thrown as WireError;
    return { code: refused.code, message: sentence(refused) };
  }
  console.error(thrown);
  return { code: "failed", message: t("refusal-unknown") };
}

/** What a refusal says, in the interface's language. */
export function sentence(refused: WireError): string {
  // Small numbers stand in the language's own digits.
  const words = Object.entries(refused.words).map(([name, word]) => [
    name,
    /^\d{1,3}$/.test(word ?? "") ? Number(word) : (word ?? ""),
  ]);
  return t(`refusal-${refused.sentence}`, Object.fromEntries(words) as Record<string, string | number>);
}
