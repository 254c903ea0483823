/** The door to the core: `call` for commands, `listen` for events. Views use this file only. */
import type { ArgsOf, CommandName, EventName, Events, ReplyOf, WireError } from "./wire";
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

/** The refusal in whatever was thrown. */
export function refusal(thrown: unknown): WireError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
    return thrown as WireError;
  }
  return { code: "failed", message: thrown instanceof Error ? thrown.message : String(thrown) };
}
