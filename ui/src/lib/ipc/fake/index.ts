/** A desk in memory with an invented sample: what the window talks to in tests and while screens are made. */
import type { Transport } from "../index";
import type {
  ArgsOf,
  CommandName,
  DeskState,
  EventName,
  Events,
  NetworkChoice,
  ReplyOf,
  Settings,
  WireError,
  Writer,
} from "../wire";
import { TODAY } from "./build";
import * as cases from "./cases";
import * as checks from "./checks";
import * as guard from "./guard";
import * as letters from "./letters";
import * as log from "./log";
import { opening } from "./opening";
import { options } from "./options";
import { samplePdf } from "./pdf";
import { photograph } from "./photograph";
import * as runs from "./runs";
import * as sources from "./sources";
import * as trash from "./trash";

type Answers = { [C in CommandName]: (args: ArgsOf<C>) => ReplyOf<C> | Promise<ReplyOf<C>> };

const ears = new Map<EventName, Set<(payload: never) => void>>();
const LATEST = "2026-11-21T18:20:00Z";

/** What each room asks first. */
const LISTS: readonly CommandName[] = [
  "list_cases",
  "list_drafts",
  "list_trash",
  "list_sources",
  "show_run",
  "show_log",
  "show_addresses",
  "show_profile",
];

/** A printer that was unplugged after it was listed. */
const GONE = "Attic laser";

let locked = options.locked;
let profile: Writer | null = options.empty
  ? null
  : {
      name: "Ada Lindqvist",
      lines: ["3 Mill Lane"],
      town: "Norwick",
      country: "GB",
      languages: ["en", "fr"],
      paper: "a4",
      envelope: "din-b",
      showAddress: false,
    };
let settings: Settings = {
  language: options.language,
  theme: options.theme === "dark" ? "dark" : "light",
  textSize: options.size,
  density: "comfortable",
  covers: "all",
  letterKeys: true,
  lockAfter: 15,
  listWidth: 0,
  pagesWidth: 0,
  face: "serif",
  order: "post",
  welcomed: options.welcomed,
  notices: false,
  menuBar: false,
  tray: false,
};

let network: NetworkChoice = { proxy: "system", everyHours: null };
let offset = { right: 0, down: 0 };

function tell<E extends EventName>(event: E, payload: Events[E]): void {
  for (const ear of ears.get(event) ?? []) (ear as (payload: Events[E]) => void)(payload);
}

/** Nothing goes out of a case that has ended before the notice is read. */
function keepBack(id: string, althoughEnded: boolean): null {
  const { ended, edit } = found(letters.show(id));
  if (ended && !althoughEnded && edit.kind !== "thanks") refuse("ended", "ended");
  return null;
}

function hasCome(day: string): void {
  if (day > TODAY) refuse("failed", "day-to-come");
}

function refuse(
  code: WireError["code"],
  sentence: WireError["sentence"],
  words: Record<string, string> = {},
): never {
  const refused: WireError = { code, sentence, words };
  throw refused;
}

function found<T>(value: T | undefined): T {
  return value ?? refuse("not_found", "missing");
}

function state(): DeskState {
  return {
    locked,
    opening: opening(),
    hasPassphrase: guard.hasPassphrase(),
    today: TODAY,
    offline: options.empty ? null : !options.online,
    lastUpdate: options.empty ? null : options.stale ? "2026-11-10T08:00:00Z" : LATEST,
    sources: sources.list().length,
    opened: options.opened,
    jobs: [],
    counts: { ...cases.counts(), drafts: letters.list().length },
  };
}

/** A reply that says that something was stored. */
function stored<T>(what: Events["changed"], reply: T): T {
  queueMicrotask(() => tell("changed", what));
  return reply;
}

const answers: Answers = {
  desk_state: () => state(),
  lock: () => {
    locked = true;
    return stored("lock", null);
  },
  unlock: ({ passphrase }) => {
    if (passphrase !== "lantern") refuse("wrong_passphrase", "wrong-passphrase");
    locked = false;
    return stored("lock", null);
  },
  set_hidden: () => null,
  set_menu: ({ menus }) => {
    if (typeof window !== "undefined") window.penlightMenus = menus;
    return null;
  },
  tray_state: () => (options.trayless ? "no_place" : "works"),
  set_tray: ({ words }) => {
    if (typeof window !== "undefined") window.penlightTray = words;
    return null;
  },
  notify: ({ words }) => {
    if (typeof window !== "undefined") window.penlightSaid = words;
    return null;
  },

  list_cases: ({ query }) => cases.list(query),
  away: () => cases.away(),
  show_case: (args) => found(cases.detail(args.id, args.alert)),
  search: ({ words, limit }) => cases.search(words, limit),
  mark_case: (args) => {
    cases.change(args.id, { unread: !args.seen, changed: false });
    return stored("cases", null);
  },
  archive_case: (args) => {
    cases.change(args.id, { archived: args.archived });
    return stored("cases", null);
  },
  original_page: () =>
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'"><title>UA 212/26</title></head><body style="font-family:serif;max-width:40em;margin:2em"><h1>Teacher moved to a prison her family cannot find</h1><p>Nadira Solene was taken from Corvo Street detention centre.</p></body></html>',
  original_pdf: () => samplePdf(options.pages),
  picture: () => {
    if (options.broken) refuse("failed", "picture-not-kept");
    return photograph();
  },
  open_link: () => null,

  list_drafts: () => letters.list(),
  open_draft: ({ wish }) => stored("drafts", found(letters.open(wish))),
  show_draft: ({ id }) => found(letters.show(id)),
  save_draft: ({ edit }) => {
    if (options.fullDisk) refuse("disk_full", "disk-full");
    return letters.save(edit);
  },
  discard_draft: ({ id, discarded }) => {
    letters.discard(id, discarded);
    return stored("drafts", null);
  },
  list_trash: () => trash.list(),
  take_from_trash: ({ kind, id }) => {
    trash.take(kind, id);
    return stored(kind === "draft" ? "drafts" : "sources", null);
  },
  erase_from_trash: ({ kind, id }) => {
    trash.erase(kind, id);
    return stored(kind === "draft" ? "drafts" : "sources", null);
  },
  empty_trash: () => {
    trash.empty();
    return stored("drafts", null);
  },
  preview_draft: ({ edit }) => {
    if (options.broken) refuse("failed", "busy");
    return letters.preview(edit);
  },
  check_draft: ({ edit }) => letters.check(edit),
  letter_beside: ({ id, language }) => found(letters.beside(id, language)),
  spell_in: ({ language }) => {
    if (typeof window !== "undefined") window.penlightSpells = language;
    return null;
  },
  leave_out_call: ({ id, call, leftOut }) => letters.leaveOut(id, call, leftOut),
  list_printers: () => [
    { name: "Library HP", isDefault: true, offset: { ...offset } },
    { name: GONE, isDefault: false, offset: { ...offset } },
  ],
  set_printer_offset: (args) => {
    if (Math.abs(args.offset.right) > 15 || Math.abs(args.offset.down) > 15)
      refuse("failed", "offset-too-far", { most: "15" });
    offset = args.offset;
    return null;
  },
  print_trial_page: ({ printer }) => (printer === null ? "viewer" : "printer"),
  print_draft: ({ id, printer, althoughEnded }) => {
    const view = found(letters.show(id));
    keepBack(id, althoughEnded);
    if (printer === GONE) refuse("no_printer", "no-printer", { name: printer });
    return { way: printer === null ? "viewer" : "printer", pages: letters.preview(view.edit).pages.length };
  },
  save_pdf: ({ id }) => (letters.show(id) ? "letter.pdf" : null),

  show_ways: ({ id }) => letters.ways(found(letters.show(id))),
  open_mail: ({ id, althoughEnded }) => keepBack(id, althoughEnded),
  save_mail: ({ id, althoughEnded }) => keepBack(id, althoughEnded) ?? "letter-2026-11-24.eml",
  print_fax: ({ id, printer, althoughEnded }) => {
    keepBack(id, althoughEnded);
    return { way: printer === null ? "viewer" : "printer", pages: 2 };
  },
  save_fax: ({ id, althoughEnded }) => keepBack(id, althoughEnded) ?? "fax-2026-11-24.pdf",
  note_sent: ({ day }) => {
    if (day > TODAY) refuse("failed", "wrong");
    return stored("cases", null);
  },
  print_sheet: ({ printer }) => (printer === null ? "viewer" : "printer"),
  save_sheet: () => "sheet-2026-11-24.pdf",

  show_run: () => runs.room(profile),
  keep_run: ({ wish }) => runs.keep(wish),
  count_run: ({ wish }) => runs.sum(wish, profile),
  print_run: ({ wish, printer }) => {
    runs.print(wish, profile);
    return stored("cases", printer === null ? "viewer" : "printer");
  },
  save_run: () => "letters-2026-11-24.pdf",
  post_run: ({ wish }) => stored("cases", runs.keep({ ...wish, pile: [] })),
  put_writer: ({ id, writer }) => runs.put(id, writer),
  forget_writer: ({ id }) => {
    if (id === 1) profile = null;
    return stored("profile", runs.remove(id));
  },
  remove_writer: ({ id }) => runs.remove(id),
  set_postage: ({ zone, stamp }) => runs.setPostage(zone, stamp),
  show_log: ({ query }) => log.log(query),
  note_posted: ({ id, day }) => {
    hasCome(day ?? TODAY);
    log.setPosted(id, day);
    return stored("cases", null);
  },
  note_letter: ({ letter }) => {
    hasCome(letter.posted);
    return stored("cases", log.addLetter(letter));
  },
  take_back_letter: ({ id }) => {
    log.removeLetter(id);
    return stored("cases", null);
  },
  note_reply: ({ reply }) => {
    hasCome(reply.came);
    return stored("cases", log.addReply(reply));
  },
  take_back_reply: ({ id }) => {
    log.removeReply(id);
    return stored("cases", null);
  },
  show_addresses: ({ query }) => log.addresses(query),
  list_sources: () => sources.list(),
  try_source: ({ address }) => sources.trial(address),
  add_source: ({ address }) => stored("sources", sources.add(address)),
  remove_source: ({ id }) => {
    trash.throwSource(id);
    return stored("sources", null);
  },
  set_keep_pictures: ({ id, keep }) => {
    sources.change(id, { keepPictures: keep });
    return stored("sources", null);
  },
  update_sources: ({ ids, job }) => sources.update(ids, job, (progress) => tell("progress", progress)),
  import_sources: () => {
    if (options.broken) refuse("failed", "not-a-list");
    return stored("sources", sources.takeList());
  },
  export_sources: () => (options.empty ? refuse("failed", "nothing-to-list") : "sources-2026-11-24.opml"),
  show_network: () => network,
  save_network: ({ choice }) => {
    if (!/^(system|none|(https?|socks5h?):\/\/.+)$/.test(choice.proxy)) refuse("failed", "network");
    network = choice;
    return stored("settings", null);
  },
  cancel: ({ job }) => {
    sources.cancel(job);
    return null;
  },
  choose_folder: () => stored("sources", sources.add("/home/ada/Actions from friends")),
  review_files: () => checks.bring(),
  review_dropped: () => {
    options.opened = 0;
    return checks.bring();
  },
  review_text: ({ text }) => checks.paste(text),
  list_reviews: () => checks.reviews(),
  keep_review: ({ id }) => stored("cases", checks.keep(id)),
  discard_review: ({ id }) => {
    checks.discard(id);
    return null;
  },
  take_back_reviews: () => checks.takeBackReviews(),
  keep_typed: ({ typed }) => {
    if (!typed.fields.some(({ field, value }) => (field === "title" || field === "person") && value !== ""))
      refuse("failed", "nothing-typed");
    return stored("cases", checks.keepTyped(typed));
  },
  check_alert: ({ alert }) => checks.check(alert),
  put_right: ({ alert, right }) => stored("cases", checks.putRight(alert, right)),
  take_back: ({ alert }) => stored("cases", checks.takeBack(alert)),
  may_be_same: ({ id }) => checks.same(id),
  say_same: ({ one }) => stored("cases", checks.saySame(one)),
  take_out: () => stored("cases", { case: null, said: LATEST }),
  part_again: () => stored("cases", { case: null, said: LATEST }),
  unsay: () => {
    checks.unsay();
    return stored("cases", null);
  },
  add_sample: () => {
    cases.addSample();
    return stored("cases", null);
  },

  ...guard.answers({
    unlocked: () => (locked = false),
    tell: () => queueMicrotask(() => tell("changed", "lock")),
    refuse,
  }),
  show_profile: () => profile,
  save_profile: ({ writer }) => {
    profile = writer;
    return stored("profile", null);
  },
  list_countries: () =>
    ["GB", "FR", "DE", "NL", "IR", "CA"].map((code) => ({
      code,
      name: new Intl.DisplayNames([settings.language], { type: "region" }).of(code) ?? code,
    })),
  show_settings: () => settings,
  save_settings: (args) => {
    settings = args.settings;
    return stored("settings", null);
  },
};

export const transport: Transport = {
  async call(command, args) {
    // As over the real wire: never in the same turn, and nothing shared.
    await Promise.resolve();
    const stuck = (options.slow && LISTS.includes(command)) || (options.keeping && command === "keep_review");
    if (stuck) await new Promise(() => undefined);
    if (options.broken && LISTS.includes(command)) refuse("failed", "damaged");
    return structuredClone(await answers[command](structuredClone(args)));
  },
  listen(event, told) {
    const known = ears.get(event) ?? new Set();
    ears.set(event, known.add(told as (payload: never) => void));
    return () => void known.delete(told as (payload: never) => void);
  },
};

declare global {
  interface Window {
    /** Lets a test stand in for the shell's events. */
    penlightTell?: typeof tell;
    /** The menus that the system would show. */
    penlightMenus?: ArgsOf<"set_menu">["menus"];
    /** The words in the tray's menu; `null` while there is none. */
    penlightTray?: ArgsOf<"set_tray">["words"];
    /** What the system would have said. */
    penlightSaid?: string;
    /** In which language the system checks spelling. */
    penlightSpells?: string;
  }
}
if (typeof window !== "undefined") window.penlightTell = tell;
