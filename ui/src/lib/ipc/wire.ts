/** The wire between the window and the core: the types are the shell's own, generated into `bindings.ts`.
 *
 * Days are `YYYY-MM-DD`, moments RFC 3339 in UTC, countries ISO 3166-1 alpha-2, languages BCP 47.
 * Texts of sources come as pieces, already cut where a link, a hit or a found field begins, so that nobody counts
 * characters on this side. A `WireError` names its sentence; `refusal` says it in the interface's language.
 *
 * The table of commands below is what views ask for; `tauri.ts` answers each by the generated function, so that the
 * compiler holds the two against each other.
 */

import type * as B from "./bindings";

export type * from "./bindings";

// ---------------------------------------------------------------- commands

/** Every command: name, arguments, reply. `null` is “nothing to say”. Each may be refused with a `WireError`. */
export interface Commands {
  desk_state: { args: Record<never, never>; reply: B.DeskState };
  lock: { args: Record<never, never>; reply: null };
  unlock: { args: { passphrase: string }; reply: null };
  /** The window's title while hidden is neutral. */
  set_hidden: { args: { hidden: boolean }; reply: null };

  /** The system's menu bar; `shown` counts where the system can do without one. */
  set_menu: { args: { menus: B.Menu[]; shown: boolean }; reply: null };
  /** Whether this desktop has a place for the tray. */
  tray_state: { args: Record<never, never>; reply: B.TrayState };
  /** The tray's menu in these words; `null` takes it away. */
  set_tray: { args: { words: B.TrayWords | null }; reply: null };
  /** Has the system say a sentence without anything private in it. */
  notify: { args: { words: string }; reply: null };

  list_cases: { args: { query: B.CaseQuery }; reply: B.CaseList };
  /** Cases the person has read on which something came since. */
  away: { args: Record<never, never>; reply: B.Away };
  show_case: { args: { id: string; alert: string | null }; reply: B.CaseDetail };
  search: { args: { words: string; limit: number }; reply: B.SearchHit[] };
  mark_case: { args: { id: string; seen: boolean }; reply: null };
  archive_case: { args: { id: string; archived: boolean }; reply: null };
  /** Sanitised HTML with its own policy, for a frame without scripts. */
  original_page: { args: { hash: string }; reply: string };
  /** The bytes, as a raw reply. */
  original_pdf: { args: { hash: string }; reply: ArrayBuffer };
  /** The bytes of a kept picture, PNG or JPEG, as a raw reply. */
  picture: { args: { key: string }; reply: ArrayBuffer };
  /** Opens a link of a source in the system's browser; the screen has shown the host and got a press. */
  open_link: { args: { address: string }; reply: null };

  list_drafts: { args: Record<never, never>; reply: B.DraftRow[] };
  /** The draft for case, recipient and language: the kept one, or a new one. */
  open_draft: { args: { wish: B.DraftWish }; reply: B.DraftView };
  /** A draft of the room of drafts. */
  show_draft: { args: { id: string }; reply: B.DraftView };
  /** Keeps it; replies with the moment. */
  save_draft: { args: { edit: B.DraftEdit }; reply: string };
  /** Puts it in the trash, or takes it out again. */
  discard_draft: { args: { id: string; discarded: boolean }; reply: null };
  /** The last thrown away first. */
  list_trash: { args: Record<never, never>; reply: B.TrashRow[] };
  take_from_trash: { args: { kind: B.TrashKind; id: string }; reply: null };
  /** For good. */
  erase_from_trash: { args: { kind: B.TrashKind; id: string }; reply: null };
  empty_trash: { args: Record<never, never>; reply: null };
  preview_draft: { args: { edit: B.DraftEdit }; reply: B.Preview };
  check_draft: { args: { edit: B.DraftEdit }; reply: B.LetterCheck };
  /** The letter as it would be offered in that language, to read beside the one that is written. */
  letter_beside: { args: { id: string; language: string }; reply: B.BesideText };
  /** Words that are typed are checked in that language, where the system can. */
  spell_in: { args: { language: string }; reply: null };
  /** Notes that a call is left out on purpose, or no longer is. */
  leave_out_call: { args: { id: string; call: string; leftOut: boolean }; reply: null };
  list_printers: { args: Record<never, never>; reply: B.Printer[] };
  /** Puts a printer right from now on. */
  set_printer_offset: { args: { printer: string; offset: B.Offset }; reply: null };
  /** A page that shows how far the printer shifts; to the system's viewer without a printer. */
  print_trial_page: {
    args: { printer: string | null; paper: B.Paper; envelope: B.Envelope };
    reply: B.PrintWay;
  };
  /** `printer`: a name, or `null` for the system's viewer. `althoughEnded`: the notice was read. */
  print_draft: {
    args: {
      id: string;
      part: B.PrintPart;
      printer: string | null;
      copies: number;
      althoughEnded: boolean;
    };
    reply: B.Printed;
  };
  /** Asks where to, with a neutral name; `null` where the person changed their mind, else the file's name. */
  save_pdf: { args: { id: string; althoughEnded: boolean }; reply: string | null };

  /** The kept letter as a mail, a fax and a short text. Nothing is ever sent. */
  show_ways: { args: { id: string }; reply: B.Ways };
  /** Into the system’s mail program. */
  open_mail: { args: { id: string; althoughEnded: boolean }; reply: null };
  /** Asks where to, with a neutral name; `null` where the person changed their mind, else the file’s name. */
  save_mail: { args: { id: string; althoughEnded: boolean }; reply: string | null };
  /** `printer`: a name, or `null` for the system’s viewer. */
  print_fax: { args: { id: string; printer: string | null; althoughEnded: boolean }; reply: B.Printed };
  save_fax: { args: { id: string; althoughEnded: boolean }; reply: string | null };
  /** It went out that way on that day. `words`: of a short text. */
  note_sent: { args: { id: string; by: B.SentBy; day: string; words: string }; reply: null };
  /** The sheet in large type; without a printer it opens in the system's viewer. */
  print_sheet: { args: { sheet: B.CaseSheet; printer: string | null }; reply: B.PrintWay };
  /** `null` where the person changed their mind, else the file's name. */
  save_sheet: { args: { sheet: B.CaseSheet }; reply: string | null };

  /** The room of the print run as it was left. */
  show_run: { args: Record<never, never>; reply: B.RunRoom };
  keep_run: { args: { wish: B.RunWish }; reply: null };
  /** What the run would be; `cancel` with the job's name stops it, and this printing, too. */
  count_run: { args: { wish: B.RunWish; althoughEnded: boolean; job: string }; reply: B.RunSum };
  print_run: {
    args: { wish: B.RunWish; printer: string | null; althoughEnded: boolean; job: string };
    reply: B.PrintWay;
  };
  /** `null` where the person changed their mind, else the file's name. */
  save_run: { args: { wish: B.RunWish; althoughEnded: boolean; job: string }; reply: string | null };
  /** The pile went out today. */
  post_run: { args: { wish: B.RunWish }; reply: null };
  /** A new writer without an id; replies with the id. */
  put_writer: { args: { id: number | null; writer: B.Writer }; reply: number };
  remove_writer: { args: { id: number }; reply: null };
  /** Profile, name on the log, kept PDFs. */
  forget_writer: { args: { id: number }; reply: null };
  /** `zone`: `home`, `abroad`, an ISO code. An empty stamp takes the line away. */
  set_postage: { args: { zone: string; stamp: string }; reply: null };

  show_log: { args: { query: B.LogQuery }; reply: B.Log };
  /** `null` lays it on the pile again. */
  note_posted: { args: { id: number; day: string | null }; reply: null };
  /** A letter that was written without Penlight; replies with its number. */
  note_letter: { args: { letter: B.NewLetter }; reply: number };
  /** One that was noted by hand, and that nobody answered. */
  take_back_letter: { args: { id: number }; reply: null };
  /** Replies with its number. */
  note_reply: { args: { reply: B.NewReply }; reply: number };
  take_back_reply: { args: { id: number }; reply: null };
  show_addresses: { args: { query: B.AddressQuery }; reply: B.AddressBook };

  list_sources: { args: Record<never, never>; reply: B.SourceRow[] };
  try_source: { args: { address: string }; reply: B.SourceTrial };
  add_source: { args: { address: string }; reply: B.SourceRow };
  /** Into the trash; alerts stay. */
  remove_source: { args: { id: number }; reply: null };
  /** Whether its pictures are fetched with its texts; those that are here stay. */
  set_keep_pictures: { args: { id: number; keep: boolean }; reply: null };
  /** Empty: all of them. Answers when done; `progress` tells how far. */
  update_sources: { args: { ids: number[]; job: string }; reply: B.UpdateResult };
  /** Asks which OPML file and adds its feeds; those that are new, `null` where nobody chose one. */
  import_sources: { args: Record<never, never>; reply: B.SourceRow[] | null };
  /** `null` where the person changed their mind, else the file's name. */
  export_sources: { args: Record<never, never>; reply: string | null };
  show_network: { args: Record<never, never>; reply: B.NetworkChoice };
  /** A proxy that can’t be used is refused; what was chosen before stays. */
  save_network: { args: { choice: B.NetworkChoice }; reply: null };
  cancel: { args: { job: string }; reply: null };
  /** Asks for a folder and adds it as a source; `null` where nobody chose one. */
  choose_folder: { args: Record<never, never>; reply: B.SourceRow | null };
  /** Asks which files, then looks at them; all that wait. */
  review_files: { args: { job: string }; reply: B.Review[] };
  /** Files that were dropped on the window: the shell knows them, the screen does not see their paths. */
  review_dropped: { args: { job: string }; reply: B.Review[] };
  review_text: { args: { text: string }; reply: B.Review[] };
  list_reviews: { args: Record<never, never>; reply: B.Review[] };
  keep_review: { args: { id: string; rights: B.PutRightFirst[] }; reply: B.ImportOutcome };
  /** `null`: all of them. */
  discard_review: { args: { id: string | null }; reply: null };
  /** Those that were let go last wait again; all that wait. */
  take_back_reviews: { args: Record<never, never>; reply: B.Review[] };
  /** Its case. */
  keep_typed: { args: { typed: B.TypedCase }; reply: string | null };
  check_alert: { args: { alert: string }; reply: B.Check };
  put_right: { args: { alert: string; right: B.PutRight }; reply: B.Check };
  take_back: { args: { alert: string; correction: number }; reply: B.Check };
  may_be_same: { args: { id: string }; reply: B.SameCase[] };
  say_same: { args: { one: string; other: string; same: boolean }; reply: B.Tied };
  take_out: { args: { alert: string }; reply: B.Tied };
  part_again: { args: { id: string }; reply: B.Tied };
  /** Takes back what was said at that moment by one of the three above. */
  unsay: { args: { said: string }; reply: null };
  /** The bundled sample. */
  add_sample: { args: Record<never, never>; reply: null };

  guard_state: { args: Record<never, never>; reply: B.GuardState };
  /** Asks where to; `null` where the person changed their mind. */
  back_up: { args: Record<never, never>; reply: B.Backup | null };
  copy_now: { args: Record<never, never>; reply: null };
  check_everything: { args: Record<never, never>; reply: B.Soundness };
  /** Asks which file, reads it from end to end and keeps it in mind for `restore_chosen`. */
  choose_backup: { args: Record<never, never>; reply: B.Backup | null };
  /** What is replaced is kept; the window may be locked afterwards. */
  restore_chosen: { args: { opens: B.OpensWith; secret: string }; reply: null };
  restore_copy: { args: { number: number; opens: B.OpensWith; secret: string }; reply: null };
  /** Backup, then no key is left here. */
  travel: { args: { passphrase: string }; reply: B.Backup | null };
  unlock_with_code: { args: { code: string }; reply: null };
  /** Replies with the recovery code. */
  set_passphrase: { args: { passphrase: string }; reply: string };
  change_passphrase: { args: { old: string; fresh: string }; reply: null };
  remove_passphrase: { args: { passphrase: string }; reply: null };
  renew_recovery_code: { args: { passphrase: string }; reply: string };
  save_recovery_page: { args: { page: B.RecoveryPage }; reply: string | null };
  set_keychain: { args: { wanted: boolean }; reply: null };

  /** Asks where to; `null` where the person changed their mind. `cancel` with the job’s name stops it. */
  export_everything: { args: { job: string }; reply: B.Exported | null };
  /** Asks which; `null` where the person changed their mind. What came before a `cancel` stays. */
  take_export: { args: { job: string }; reply: B.TakenIn | null };

  show_profile: { args: Record<never, never>; reply: B.Writer | null };
  save_profile: { args: { writer: B.Writer }; reply: null };
  /** Every country, named in the interface's language. */
  list_countries: { args: Record<never, never>; reply: B.Place[] };
  show_settings: { args: Record<never, never>; reply: B.Settings };
  save_settings: { args: { settings: B.Settings }; reply: null };
}

/** Every event. */
export interface Events {
  changed: B.Changed;
  progress: B.Progress;
  drop: B.Drop;
  chosen: B.Chosen;
}

export type CommandName = keyof Commands;
export type EventName = keyof Events;
export type ArgsOf<C extends CommandName> = Commands[C]["args"];
export type ReplyOf<C extends CommandName> = Commands[C]["reply"];
