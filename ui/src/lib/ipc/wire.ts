/** The whole wire between the window and the core: what the screen sees, what it may ask, what it is told of.
 *
 * Days are `YYYY-MM-DD`, moments RFC 3339 in UTC, countries ISO 3166-1 alpha-2, languages BCP 47.
 * Texts of sources come as pieces, already cut where a link, a hit or a found field begins, so that nobody counts
 * characters on this side. Sentences in `WireError.message` are in the interface's language.
 */

// ---------------------------------------------------------------- words

/** What sort of publication. */
export type AlertKind =
  | "urgent_action"
  | "update"
  | "outcome"
  | "stop"
  | "press_release"
  | "statement"
  | "report"
  | "petition"
  | "listing";

/** How urgent, as the design guide has it. */
export type Due =
  "hours" | "now" | "near" | "far" | "late" | "soon" | "open-ended" | "old" | "closed" | "ended" | "nothing";

/** A room of cases. */
export type CaseRoom = "all" | "needs" | "soon" | "news" | "languages" | "country" | "archive";

/** A country as the screen names it: the name is in the interface's language. */
export interface Place {
  /** ISO 3166-1 alpha-2; `null` for a place that the code does not know (the sample's). */
  code: string | null;
  name: string;
}

// ---------------------------------------------------------------- the desk

/** What the frame around every room shows. Asked at the start and again after `changed`. */
export interface DeskState {
  /** The data folder is closed: nothing but `unlock` answers. */
  locked: boolean;
  /** Whether a passphrase is set. */
  hasPassphrase: boolean;
  /** Today, in the person's time zone. */
  today: string;
  /** No network was found at the last asking; `null` where nothing was asked yet. */
  offline: boolean | null;
  /** When a source last answered; `null` before the first time. */
  lastUpdate: string | null;
  /** How many sources there are. */
  sources: number;
  /** Running work, to be shown after a restart of the window. */
  jobs: Progress[];
  counts: Counts;
}

/** Numbers beside the rooms. */
export interface Counts {
  all: number;
  needs: number;
  soon: number;
  news: number;
  languages: number;
  drafts: number;
}

// ---------------------------------------------------------------- cases

/** Which cases, and which window of them. */
export interface CaseQuery {
  room: CaseRoom;
  /** Only of that country (`code`, or the name where there is no code). */
  country: string | null;
  /** First row wanted, counted from 0 in the order of the list. */
  from: number;
  /** How many rows at most. */
  count: number;
}

/** A window of the list. */
export interface CaseList {
  /** How many rows the whole list has. */
  total: number;
  /** Every section of the whole list in order, with how many rows it has. */
  sections: Section[];
  /** Rows `from` to `from + count`. */
  rows: CaseRow[];
}

/** A section of the list by last post (or by country in that room). */
export interface Section {
  kind:
    | "this_week"
    | "next_week"
    | "month"
    | "late"
    | "soon"
    | "no_date"
    | "closed"
    | "ended"
    | "reading"
    | "country";
  /** `YYYY-MM` for `month`. */
  month: string | null;
  /** For `country`. */
  country: Place | null;
  /** How many rows. */
  count: number;
}

/** One case in a list. */
export interface CaseRow {
  id: string;
  number: string | null;
  title: string;
  /** Language of the title. */
  language: string | null;
  country: Place | null;
  organisation: string | null;
  kind: AlertKind | null;
  /** A few words of what it is about (“Held without charge”), where the action says so. */
  theme: string | null;
  /** Day of the newest alert. */
  issued: string | null;
  standing: Standing;
  /** Not opened since its newest alert. */
  unread: boolean;
  /** Something came since the person last wrote. */
  newsSinceLetter: boolean;
  /** Letters written by the person. */
  letters: number;
  /** Unfinished letters. */
  drafts: number;
  archived: boolean;
  /** Over: no letter is offered. */
  ended: boolean;
  /** It may have ended, but nobody said so plainly. */
  mayHaveEnded: boolean;
  /** From the bundled sample. */
  sample: boolean;
}

/** Where a case stands today. */
export interface Standing {
  due: Due;
  /** Deadline of the action; `null` where it names no date. */
  deadline: string | null;
  /** Deadline minus days in the post minus one. */
  lastPost: string | null;
  /** Days from today to the last post; negative when past. */
  daysLeft: number | null;
  /** Days in the post to that country. */
  daysInPost: number | null;
  /** Days since the newest alert. */
  age: number | null;
  needsLetter: boolean;
}

/** A hit of a search. */
export interface SearchHit {
  row: CaseRow;
  /** Words around the hit; pieces with `hit` are what was found. */
  excerpt: Piece[];
}

/** Everything the reading pane shows. */
export interface CaseDetail {
  row: CaseRow;
  persons: Person[];
  /** What to ask, as printed. */
  calls: Call[];
  /** Addressees, then copies. `to` counts them from 1. */
  recipients: Recipient[];
  /** Copies to diplomats accredited to the writer's country are asked for. */
  diplomaticCopies: boolean;
  /** Languages to write in, best first. */
  writeIn: string[];
  /** Or in one's own. */
  ownLanguage: boolean;
  hasModelLetter: boolean;
  /** Oldest first: alerts, the person's letters, what is to come. */
  history: HistoryStep[];
  /** The alert that is open: the newest unless another was asked for. */
  reading: Reading;
  /** What was not understood or is contradicted: shown, never used. */
  doubts: Doubt[];
  /** Letters printed but not yet posted when the case ended. */
  lettersInPile: number;
  /** Letters already posted. */
  lettersPosted: number;
}

/** A person at risk. */
export interface Person {
  name: string;
  aliases: string[];
}

/** One thing to ask. */
export interface Call {
  text: string;
  /** Where the reading pane shows it: index of the block, `null` where another document says it. */
  block: number | null;
}

/** Somebody who is written to. */
export interface Recipient {
  /** Counted from 1: addressees, then copies. */
  to: number;
  role: "addressee" | "copy";
  /** Short name for menus: “Minister of Justice”. */
  name: string;
  /** Postal lines as printed, country last. */
  lines: string[];
  /** Base direction of the lines. */
  rtl: boolean;
  salutation: string | null;
  email: string[];
  fax: string[];
  phone: string[];
  social: string[];
}

/** One step of a case's history. */
export interface HistoryStep {
  kind: "alert" | "letter" | "last_post" | "deadline";
  /** The day; `null` where unknown. */
  on: string | null;
  /** For alerts. */
  alert: string | null;
  alertKind: AlertKind | null;
  title: string;
  /** For letters: to whom, and in which language. */
  to: string | null;
  language: string | null;
  changes: Change[];
}

/** What an alert changed. */
export interface Change {
  kind:
    | "issued"
    | "deadline"
    | "new_recipient"
    | "recipient_gone"
    | "new_person"
    | "new_call"
    | "ended"
    | "reopened"
    | "edited";
  /** The name, call, new date (`YYYY-MM-DD`) or version it is about; empty otherwise. */
  words: string;
}

/** A doubt about a field. */
export interface Doubt {
  /** `Field::word`, or the code of a warning. */
  field: string;
  /** The words that were found. */
  words: string;
}

/** An alert, open for reading. */
export interface Reading {
  alert: string;
  kind: AlertKind | null;
  title: string;
  issued: string | null;
  organisation: string | null;
  index: string | null;
  /** Language of the text. */
  language: string | null;
  rtl: boolean;
  /** The main text, and boxes beside it, in reading order; furniture left out. */
  blocks: Block[];
  /** Originals kept on this laptop. */
  documents: Original[];
  /** All it needs offline is here. */
  onThisLaptop: boolean;
  /** Hosts and addresses the text links to, for the list under the text. */
  links: string[];
}

/** A document as it was published. */
export interface Original {
  /** Its SHA-256, hexadecimal. */
  hash: string;
  kind: "pdf" | "page" | "mail" | "text" | "docx";
  role: "feed" | "page" | "download" | "imported";
  name: string | null;
  address: string | null;
  /** Bytes. */
  size: number;
}

/** A block of the text. */
export interface Block {
  kind: "heading" | "paragraph" | "item" | "row" | "term" | "definition" | "quote" | "picture" | "rule";
  /** Level of a heading (1 to 6), depth of an item (from 0); 0 otherwise. */
  level: number;
  /** An item's marker as printed; empty for a bullet. */
  marker: string;
  /** Whether it stands beside the main text. */
  side: boolean;
  /** Lines as broken in the source, each in pieces. For a `row` of a table: one entry a cell. */
  lines: Piece[][];
  /** Why it is covered at first; `null` where it is not. */
  cover: Cover | null;
  picture: Picture | null;
}

/** What a cover says is under it. */
export type Cover =
  "picture" | "ill_treatment" | "killing" | "sexual_violence" | "children" | "suicide" | "marked";

/** A picture of the text. */
export interface Picture {
  /** To be handed to `picture`; `null` where it is not kept. */
  key: string | null;
  /** A `data:` address of a thumbnail of 32 px; `null` where there is none. */
  thumbnail: string | null;
  /** What it shows, in the source's words. */
  words: string;
}

/** A run of text. */
export interface Piece {
  text: string;
  bold: boolean;
  /** Address of a link. Never opened without a press and the host shown. */
  link: string | null;
  /** The field that was found here (`Field::word`), lit on request. */
  field: string | null;
  /** Found by the search. */
  hit: boolean;
}

// ---------------------------------------------------------------- letters

/** Sender's form. */
export type SenderForm = "name_town" | "full" | "initials" | "none";
export type Paper = "a4" | "letter";
export type Envelope = "din-a" | "din-b" | "ch-left" | "ch-right" | "fr" | "iso" | "us10" | "none";

/** What the person chooses when a draft is opened; `null`: the best guess, or as the draft has it. */
export interface DraftWish {
  case: string;
  to: number | null;
  language: string | null;
}

/** A draft as the composer shows it. */
export interface DraftView {
  id: string;
  case: string;
  caseTitle: string;
  persons: Person[];
  country: Place | null;
  recipients: Recipient[];
  /** Languages offered: those asked for, the writer's own. Each has a frame. */
  languages: string[];
  /** Languages that the recipient understands besides the chosen one. */
  alsoUnderstood: string[];
  /** The calls and their sentences in the letter's language. */
  calls: DraftCall[];
  edit: DraftEdit;
  /** Language is written from right to left. */
  rtl: boolean;
  /** Case has ended: no print until the notice is read. */
  ended: boolean;
  endedOn: string | null;
  standing: Standing;
  /** When it was last kept. */
  saved: string | null;
}

/** A call with the sentence that asks for it. */
export interface DraftCall {
  /** As the case prints it. */
  text: string;
  /** In the first person or as a list item, in the letter's language; `null` where nobody translated it. */
  sentence: string | null;
}

/** The part of a draft that the person may change; saved and previewed whole. */
export interface DraftEdit {
  id: string;
  to: number;
  language: string;
  sender: SenderForm;
  paper: Paper;
  envelope: Envelope;
  subject: string;
  salutation: string;
  body: Paragraph[];
  closing: string;
}

/** A piece of a letter's body. */
export type Paragraph =
  { kind: "text"; text: string } | { kind: "list"; items: string[] } | { kind: "gap"; prompt: string };

/** One line in the room of drafts. */
export interface DraftRow {
  id: string;
  case: string;
  caseTitle: string;
  persons: string[];
  country: Place | null;
  to: string;
  language: string;
  changed: string;
  gaps: number;
  ended: boolean;
  standing: Standing;
}

/** The very pages that will be printed. */
export interface Preview {
  /** One SVG document a page, glyphs as outlines, no scripts, no addresses. */
  pages: string[];
  /** The envelope's front, where the form has one to print. */
  envelope: string | null;
  /** Of the sheet. */
  widthMm: number;
  heightMm: number;
  /** Words of the body. */
  words: number;
  /** Characters that no font has: the letter can't be printed with them. */
  missing: string[];
}

/** What the letter check says. */
export interface LetterCheck {
  /** Index by index as `DraftView.calls`: it stands in the letter. */
  callsPresent: boolean[];
  /** Codes of quiet notes: `too_long`, `name_missing`, `name_late`, `no_request_for_reply`, `gap_open`, `no_call`. */
  advice: string[];
}

/** A printer of the system. */
export interface Printer {
  name: string;
  isDefault: boolean;
}

/** How a print went. */
export interface Printed {
  /** Handed to the printer, or opened in the system's viewer where there is no printer. */
  way: "printer" | "viewer";
  pages: number;
}

// ---------------------------------------------------------------- sources

/** A source and how the last asking went. */
export interface SourceRow {
  id: number;
  address: string;
  kind: "feed" | "listing" | "folder" | "file";
  title: string | null;
  state: "never" | "fine" | "waiting" | "failing";
  /** When it last answered. */
  answered: string | null;
  /** When it was last asked. */
  asked: string | null;
  /** Won't be asked before. */
  notBefore: string | null;
  /** Failures in a row. */
  failures: number;
  /** One plain sentence in the interface's language. */
  error: string | null;
  /** Alerts that came from it. */
  alerts: number;
}

/** What an address turned out to be, before it is added. */
export interface SourceTrial {
  address: string;
  kind: "feed" | "listing" | "folder" | "file" | "choice";
  title: string | null;
  /** First items, for a look. */
  items: TrialItem[];
  /** Feeds of the site, where `kind` is `choice`. */
  feeds: string[];
}

/** One item of a trial. */
export interface TrialItem {
  title: string;
  kind: AlertKind | null;
  index: string | null;
  excerpt: string;
}

/** How an update went. */
export interface UpdateResult {
  new: number;
  updated: number;
  failed: number;
  sources: { id: number; error: string | null }[];
  cancelled: boolean;
}

/** How one file went. */
export interface ImportOutcome {
  /** Name without its folder. */
  name: string;
  outcome: "kept" | "known" | "update" | "refused";
  case: string | null;
  /** One plain sentence where it was refused. */
  why: string | null;
}

// ---------------------------------------------------------------- the person

/** A writer's profile. */
export interface Writer {
  name: string;
  lines: string[];
  town: string;
  /** ISO code. */
  country: string | null;
  languages: string[];
  paper: Paper | null;
  envelope: Envelope | null;
  showAddress: boolean;
}

/** How the window looks and behaves. */
export interface Settings {
  /** `system`, or one of the interface's languages. */
  language: "system" | "en" | "fa";
  theme: "system" | "light" | "dark";
  /** Per cent: 100, 112, 125, 150, 175, 200. */
  textSize: number;
  density: "comfortable" | "compact";
  covers: "all" | "pictures" | "nothing";
  /** Single letters work as keys. */
  letterKeys: boolean;
}

// ---------------------------------------------------------------- events and errors

/** What changed; the screen asks again. */
export type Changed = "state" | "cases" | "drafts" | "sources" | "profile" | "settings" | "lock";

/** Long work. The last message of a job has `finished`. */
export interface Progress {
  job: string;
  kind: "update" | "import";
  done: number;
  total: number;
  /** What is at work: title or host of a source, name of a file. */
  words: string;
  finished: boolean;
}

/** Files held over the window, or dropped on it. */
export type Drop = { kind: "over" } | { kind: "left" } | { kind: "dropped"; files: number };

/** What the screen acts on; everything else is `failed` with its sentence. */
export type ErrorCode =
  | "failed"
  | "locked"
  | "wrong_passphrase"
  | "not_found"
  | "ended"
  | "cancelled"
  | "disk_full"
  | "newer_folder"
  | "missing_glyph"
  | "no_printer"
  | "not_an_address";

/** Why a command was refused. */
export interface WireError {
  code: ErrorCode;
  /** One plain sentence in the interface's language; says what is safe. */
  message: string;
}

// ---------------------------------------------------------------- commands

/** Every command: name, arguments, reply. `null` is “nothing to say”. Each may be refused with a `WireError`. */
export interface Commands {
  desk_state: { args: Record<never, never>; reply: DeskState };
  lock: { args: Record<never, never>; reply: null };
  unlock: { args: { passphrase: string }; reply: null };
  /** The window's title while hidden is neutral. */
  set_hidden: { args: { hidden: boolean }; reply: null };

  list_cases: { args: { query: CaseQuery }; reply: CaseList };
  show_case: { args: { case: string; alert: string | null }; reply: CaseDetail };
  search: { args: { words: string; limit: number }; reply: SearchHit[] };
  mark_case: { args: { case: string; seen: boolean }; reply: null };
  archive_case: { args: { case: string; archived: boolean }; reply: null };
  /** Sanitised HTML with its own policy, for a frame without scripts. */
  original_page: { args: { hash: string }; reply: string };
  /** The bytes, as a raw reply. */
  original_pdf: { args: { hash: string }; reply: ArrayBuffer };
  /** A `data:` address of the whole picture. */
  picture: { args: { key: string }; reply: string };
  /** Opens a link of a source in the system's browser; the screen has shown the host and got a press. */
  open_link: { args: { address: string }; reply: null };

  list_drafts: { args: Record<never, never>; reply: DraftRow[] };
  /** The draft for case, recipient and language: the kept one, or a new one. */
  open_draft: { args: { wish: DraftWish }; reply: DraftView };
  /** A draft of the room of drafts. */
  show_draft: { args: { id: string }; reply: DraftView };
  /** Keeps it; replies with the moment. */
  save_draft: { args: { edit: DraftEdit }; reply: string };
  /** Puts it in the trash, or takes it out again. */
  discard_draft: { args: { id: string; discarded: boolean }; reply: null };
  preview_draft: { args: { edit: DraftEdit }; reply: Preview };
  check_draft: { args: { edit: DraftEdit }; reply: LetterCheck };
  list_printers: { args: Record<never, never>; reply: Printer[] };
  /** `printer`: a name, or `null` for the system's viewer. `althoughEnded`: the notice was read. */
  print_draft: {
    args: { id: string; printer: string | null; copies: number; althoughEnded: boolean };
    reply: Printed;
  };
  /** Asks where to, with a neutral name; `null` where the person changed their mind, else the file's name. */
  save_pdf: { args: { id: string; althoughEnded: boolean }; reply: string | null };

  list_sources: { args: Record<never, never>; reply: SourceRow[] };
  try_source: { args: { address: string }; reply: SourceTrial };
  add_source: { args: { address: string }; reply: SourceRow };
  /** Alerts stay. */
  remove_source: { args: { id: number }; reply: null };
  /** Empty: all of them. Answers when done; `progress` tells how far. */
  update_sources: { args: { ids: number[]; job: string }; reply: UpdateResult };
  cancel: { args: { job: string }; reply: null };
  /** Asks which files, then imports them; empty where the person changed their mind. */
  choose_files: { args: { job: string }; reply: ImportOutcome[] };
  /** Files that were dropped on the window: the shell knows them, the screen does not see their paths. */
  import_dropped: { args: { job: string }; reply: ImportOutcome[] };
  import_text: { args: { text: string }; reply: ImportOutcome };
  /** The bundled sample. */
  add_sample: { args: Record<never, never>; reply: null };

  show_profile: { args: Record<never, never>; reply: Writer | null };
  save_profile: { args: { writer: Writer }; reply: null };
  /** Every country, named in the interface's language. */
  list_countries: { args: Record<never, never>; reply: Place[] };
  show_settings: { args: Record<never, never>; reply: Settings };
  save_settings: { args: { settings: Settings }; reply: null };
}

/** Every event. */
export interface Events {
  changed: Changed;
  progress: Progress;
  drop: Drop;
}

export type CommandName = keyof Commands;
export type EventName = keyof Events;
export type ArgsOf<C extends CommandName> = Commands[C]["args"];
export type ReplyOf<C extends CommandName> = Commands[C]["reply"];
