/** Which room is open. It lives in the address behind “#”, so that back, forward and reload work. */
import type { CaseRoom } from "$lib/ipc";

/** Rooms that need no more than their name. */
const PLAIN_ROOMS = ["drafts", "run", "log", "addresses", "sources", "review", "trash", "settings"] as const;
type PlainRoom = (typeof PLAIN_ROOMS)[number];

export type Route =
  | { room: CaseRoom; case: string | null; country: string | null }
  | { room: PlainRoom }
  | { room: "draft"; id: string }
  | { room: "gallery" };

const CASE_ROOMS: readonly string[] = ["all", "needs", "soon", "news", "languages", "country", "archive"];

let current = $state<Route>({ room: "needs", case: null, country: null });

/** The open room. */
export function route(): Route {
  return current;
}

/** Whether a room is one of cases. */
export function isCaseRoute(of: Route): of is Extract<Route, { case: string | null }> {
  return CASE_ROOMS.includes(of.room);
}

/** The address of a room. */
export function href(to: Route): string {
  if (to.room === "draft") return `#/draft/${encodeURIComponent(to.id)}`;
  if (!isCaseRoute(to)) return `#/${to.room}`;
  return `#/${to.room}${to.case ? `/${encodeURIComponent(to.case)}` : ""}`;
}

/** Opens a room. `replace`: without a step back to here (moving through a list is not a journey). */
export function go(to: Route, replace = false): void {
  if (replace) {
    history.replaceState(null, "", href(to));
    current = to;
  } else {
    location.hash = href(to).slice(1);
  }
}

/** Follows the address; stops when the returned function is called. */
export function followAddress(): () => void {
  const read = (): void => {
    current = parse(location.hash, location.search);
  };
  read();
  addEventListener("hashchange", read);
  return () => removeEventListener("hashchange", read);
}

/** The room that an address names. */
export function parse(hash: string, search = ""): Route {
  if (/[?&]gallery\b/.test(search)) return { room: "gallery" };
  const [room = "", rest] = hash.replace(/^#\/?/, "").split("/", 2);
  const id = rest ? decoded(rest) : null;
  if (room === "draft" && id) return { room: "draft", id };
  if (isPlain(room)) return { room };
  if (CASE_ROOMS.includes(room)) return { room: room as CaseRoom, case: id, country: null };
  return { room: "needs", case: null, country: null };
}

function isPlain(room: string): room is PlainRoom {
  return (PLAIN_ROOMS as readonly string[]).includes(room);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
