/** What every room needs to know: the desk's state, the settings, running work. Asked again when told so. */
import { call, listen, refusal, type Changed, type DeskState, type Progress, type Settings } from "$lib/ipc";
import { forgetDoings } from "$lib/toast.svelte";
import { LANGUAGES, preferred, setLanguage, type InterfaceLanguage } from "$lib/words/index.svelte";

const FIRST: Settings = {
  language: "system",
  theme: "system",
  textSize: 100,
  density: "comfortable",
  covers: "all",
  letterKeys: true,
  lockAfter: 15,
  listWidth: 0,
  pagesWidth: 0,
  face: "serif",
  order: "post",
  welcomed: false,
  notices: false,
  menuBar: false,
  tray: false,
};

/** After so long the first list stands on the screen. */
const SETTLED_MS = 1000;

/** Days without an answer from any source after which a case may have changed unheard. */
const STALE_DAYS = 7;

let state = $state<DeskState | null>(null);
let settings = $state<Settings>(FIRST);
let progress = $state<Progress | null>(null);
let exchange = $state<Progress | null>(null);
/** The settings are those that are kept. */
let isReady = $state(false);
let failed = $state<string | null>(null);
/** Grows with each change of cases, drafts or sources; whoever shows them asks again. */
const versions = $state({ cases: 0, drafts: 0, sources: 0, profile: 0 });

export const desk = {
  get state(): DeskState | null {
    return state;
  },
  get settings(): Settings {
    return settings;
  },
  get progress(): Progress | null {
    return progress;
  },
  /** An export that is being written or taken in. */
  get exchange(): Progress | null {
    return exchange;
  },
  /** The desk itself could not be opened: one sentence. */
  get failed(): string | null {
    return failed;
  },
  get today(): string {
    return state?.today ?? "1970-01-01";
  },
  /** The last answer of any source is more than a week old. */
  get isStale(): boolean {
    if (!state?.lastUpdate) return false;
    return (Date.parse(state.today) - Date.parse(state.lastUpdate)) / 86_400_000 > STALE_DAYS;
  },
  /** What is kept was read: until then nothing is known of what the person chose. */
  get isReady(): boolean {
    return isReady;
  },
  versions,
};

/** Settings and language, before anything is painted: no word stands there in another language first. */
export async function dressDesk(): Promise<void> {
  await readSettings();
}

/** Opens the desk and keeps up with it. */
export function startDesk(): () => void {
  void readState();
  const again = setTimeout(() => void compareState(), SETTLED_MS);
  const stops = [
    listen("changed", heard),
    // The print run tells its own room.
    listen("progress", (told) => {
      const now = told.finished ? null : told;
      if (told.kind === "exchange") exchange = now;
      else if (told.kind !== "print") progress = now;
    }),
  ];
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const look = (): void => void showLook(settings);
  dark.addEventListener("change", look);
  return () => {
    clearTimeout(again);
    stops.forEach((stop) => stop());
    dark.removeEventListener("change", look);
  };
}

/** Changes how the window looks, at once, and keeps it. */
export async function changeSettings(more: Partial<Settings>): Promise<void> {
  settings = { ...settings, ...more };
  await showLook(settings);
  await call("save_settings", { settings: $state.snapshot(settings) });
}

function heard(what: Changed): void {
  if (what === "settings" || what === "lock") void readSettings();
  if (what !== "settings") void readState();
  // Behind a lock that has opened everything is new.
  if (what === "lock") forgetDoings();
  if (what === "lock")
    for (const shown of ["cases", "drafts", "sources", "profile"] as const) versions[shown] += 1;
  if (what === "cases" || what === "drafts" || what === "sources" || what === "profile") versions[what] += 1;
}

/** The first answers may be from before this page could listen: what changed between is asked for once it stands. */
async function compareState(): Promise<void> {
  const first = JSON.stringify($state.snapshot(state));
  await readState();
  if (JSON.stringify($state.snapshot(state)) !== first) versions.cases += 1;
}

async function readState(): Promise<void> {
  try {
    state = await call("desk_state");
    failed = null;
  } catch (thrown) {
    failed = refusal(thrown).message;
  }
}

async function readSettings(): Promise<void> {
  try {
    settings = await call("show_settings");
    isReady = true;
  } catch {
    // A locked desk has no settings yet: the first ones do.
  }
  await showLook(settings);
}

/** Puts the settings on the page: language, direction, light, size, density. */
async function showLook(look: Settings): Promise<void> {
  const root = document.documentElement;
  const dark =
    look.theme === "dark" || (look.theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  root.dataset.density = look.density;
  root.dataset.face = look.face;
  root.style.fontSize = `${look.textSize}%`;
  await setLanguage(isInterface(look.language) ? look.language : preferred(navigator.languages));
}

function isInterface(tag: string): tag is InterfaceLanguage {
  return (LANGUAGES as readonly string[]).includes(tag);
}
