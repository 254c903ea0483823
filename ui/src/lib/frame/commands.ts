/** What can be done in every room, with the key that does it faster. */
import { call } from "$lib/ipc";
import { changeSettings, desk } from "$lib/desk.svelte";
import { go, type Route } from "$lib/route.svelte";
import { startReview } from "$lib/sources/importing.svelte";
import { updateAll } from "$lib/sources/updating.svelte";
import { redoLast, undoable, undoLast } from "$lib/toast.svelte";
import type { IconName } from "$lib/ui/icons";
import { t } from "$lib/words/index.svelte";
import type { Action, MenuName } from "./actions.svelte";

/** What only the frame itself can do. */
export interface FrameActs {
  hide: () => void;
  find: () => void;
  table: () => void;
  lock: () => void;
}

const SIZES = [100, 112, 125, 150, 175, 200];

/** The next larger or smaller size of text. */
export function resize(by: 1 | -1): void {
  const at = SIZES.indexOf(desk.settings.textSize);
  const size = SIZES[Math.min(SIZES.length - 1, Math.max(0, at + by))];
  if (size) void changeSettings({ textSize: size });
}

/** “g”, then a letter: a room. */
export const ROOM_KEYS: Record<string, Route> = {
  c: { room: "all", case: null, country: null },
  n: { room: "needs", case: null, country: null },
  d: { room: "drafts" },
  p: { room: "run" },
  e: { room: "run" },
  l: { room: "log" },
  b: { room: "addresses" },
  s: { room: "sources" },
  t: { room: "trash" },
};

export function frameActions(acts: FrameActs): Action[] {
  return [...rooms(), ...files(), ...edits(acts), ...looks(acts)];
}

function made(
  menu: MenuName,
  id: string,
  name: string,
  icon: IconName,
  keys: string,
  act: () => void,
): Action {
  return { menu, id, name, icon, keys, act };
}

function rooms(): Action[] {
  const room = (id: string, icon: IconName, keys: string, to: Route): Action =>
    made("go", `go-${id}`, t(`nav-${id}`), icon, keys, () => go(to));
  const cases = (
    id: "needs" | "all" | "soon" | "news" | "languages" | "country" | "archive",
    icon: IconName,
    keys = "",
  ): Action => room(id, icon, keys, { room: id, case: null, country: null });
  return [
    cases("needs", "feather", "g n"),
    cases("all", "inbox", "g c"),
    cases("soon", "hourglass"),
    cases("news", "bell"),
    cases("languages", "languages"),
    cases("country", "globe"),
    cases("archive", "archive"),
    room("drafts", "pencil", "g d", { room: "drafts" }),
    room("run", "printer", "g e", { room: "run" }),
    room("log", "mails", "g l", { room: "log" }),
    room("addresses", "addresses", "g b", { room: "addresses" }),
    room("sources", "rss", "g s", { room: "sources" }),
    room("trash", "trash", "g t", { room: "trash" }),
    room("settings", "settings", "Ctrl+,", { room: "settings" }),
  ];
}

function files(): Action[] {
  return [
    made(
      "file",
      "files-choose",
      t("files-choose"),
      "filePlus",
      "Ctrl+O",
      () => void startReview("review_files"),
    ),
    made("file", "update-all", t("palette-update"), "refresh", "", () => void updateAll([])),
    ...(desk.state?.sources === 0
      ? [made("file", "add-sample", t("list-add-sample"), "inbox", "", () => void call("add_sample"))]
      : []),
  ];
}

function edits(acts: FrameActs): Action[] {
  const { next, again } = undoable;
  const undo =
    next === null ? [] : [made("edit", "undo", t("undo-what", { what: next }), "undo", "Ctrl+Z", undoLast)];
  const redo =
    again === null
      ? []
      : [made("edit", "redo", t("redo-what", { what: again }), "redo", "Ctrl+Shift+Z", redoLast)];
  return [...undo, ...redo, made("edit", "find", t("palette-label"), "search", "Ctrl+K", acts.find)];
}

function looks(acts: FrameActs): Action[] {
  const lock = desk.state?.hasPassphrase
    ? [made("view", "lock", t("lock-now"), "lock", "Ctrl+Shift+L", acts.lock)]
    : [];
  return [
    made("view", "hide", t("hide"), "eyeOff", "Ctrl+Shift+H", acts.hide),
    ...lock,
    made("view", "keys", t("settings-keys-heading"), "keyboard", "?", acts.table),
    made("view", "larger", t("view-larger"), "large", "Ctrl++", () => resize(1)),
    made("view", "smaller", t("view-smaller"), "large", "Ctrl+-", () => resize(-1)),
    made("view", "light", t("palette-theme-light"), "sun", "", () => void changeSettings({ theme: "light" })),
    made("view", "dark", t("palette-theme-dark"), "sun", "", () => void changeSettings({ theme: "dark" })),
  ];
}
