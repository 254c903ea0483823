/** The wire over Tauri, by the generated functions. With them the only importer of `@tauri-apps`. */
import { invoke } from "@tauri-apps/api/core";
import { commands, events } from "./bindings";
import type { ArgsOf, CommandName, ReplyOf, WireError } from "./wire";
import type { Transport } from "./index";

type Reply<T> = Promise<{ status: "ok"; data: T } | { status: "error"; error: WireError }>;
/** These answer with raw bytes, which have no generated function. */
type Raw = "original_pdf" | "picture";
type Typed = Exclude<CommandName, Raw>;
const RAW: readonly string[] = ["original_pdf", "picture"] satisfies Raw[];

/** Each command by the function that was generated for it. */
const functions: { [C in Typed]: (args: ArgsOf<C>) => Reply<ReplyOf<C>> } = {
  desk_state: () => commands.deskState(),
  lock: () => commands.lock(),
  unlock: ({ passphrase }) => commands.unlock(passphrase),
  set_hidden: ({ hidden }) => commands.setHidden(hidden),
  tray_state: () => commands.trayState(),
  set_tray: ({ words }) => commands.setTray(words),
  set_menu: ({ menus, shown }) => commands.setMenu(menus, shown),
  notify: ({ words }) => commands.notify(words),
  list_cases: ({ query }) => commands.listCases(query),
  away: () => commands.away(),
  show_case: ({ id, alert }) => commands.showCase(id, alert),
  search: ({ words, limit }) => commands.search(words, limit),
  mark_case: ({ id, seen }) => commands.markCase(id, seen),
  archive_case: ({ id, archived }) => commands.archiveCase(id, archived),
  original_page: ({ hash }) => commands.originalPage(hash),
  open_link: ({ address }) => commands.openLink(address),
  list_drafts: () => commands.listDrafts(),
  open_draft: ({ wish }) => commands.openDraft(wish),
  show_draft: ({ id }) => commands.showDraft(id),
  save_draft: ({ edit }) => commands.saveDraft(edit),
  discard_draft: ({ id, discarded }) => commands.discardDraft(id, discarded),
  list_trash: () => commands.listTrash(),
  take_from_trash: ({ kind, id }) => commands.takeFromTrash(kind, id),
  erase_from_trash: ({ kind, id }) => commands.eraseFromTrash(kind, id),
  empty_trash: () => commands.emptyTrash(),
  preview_draft: ({ edit }) => commands.previewDraft(edit),
  check_draft: ({ edit }) => commands.checkDraft(edit),
  letter_beside: ({ id, language }) => commands.letterBeside(id, language),
  spell_in: ({ language }) => commands.spellIn(language),
  leave_out_call: ({ id, call, leftOut }) => commands.leaveOutCall(id, call, leftOut),
  list_printers: () => commands.listPrinters(),
  set_printer_offset: ({ printer, offset }) => commands.setPrinterOffset(printer, offset),
  print_trial_page: ({ printer, paper, envelope }) => commands.printTrialPage(printer, paper, envelope),
  print_draft: ({ id, part, printer, copies, althoughEnded }) =>
    commands.printDraft(id, part, printer, copies, althoughEnded),
  save_pdf: ({ id, althoughEnded }) => commands.savePdf(id, althoughEnded),
  show_ways: ({ id }) => commands.showWays(id),
  open_mail: ({ id, althoughEnded }) => commands.openMail(id, althoughEnded),
  save_mail: ({ id, althoughEnded }) => commands.saveMail(id, althoughEnded),
  print_fax: ({ id, printer, althoughEnded }) => commands.printFax(id, printer, althoughEnded),
  save_fax: ({ id, althoughEnded }) => commands.saveFax(id, althoughEnded),
  note_sent: ({ id, by, day, words }) => commands.noteSent(id, by, day, words),
  print_sheet: ({ sheet, printer }) => commands.printSheet(sheet, printer),
  save_sheet: ({ sheet }) => commands.saveSheet(sheet),
  show_run: () => commands.showRun(),
  keep_run: ({ wish }) => commands.keepRun(wish),
  count_run: ({ wish, althoughEnded, job }) => commands.countRun(wish, althoughEnded, job),
  print_run: ({ wish, printer, althoughEnded, job }) => commands.printRun(wish, printer, althoughEnded, job),
  save_run: ({ wish, althoughEnded, job }) => commands.saveRun(wish, althoughEnded, job),
  post_run: ({ wish }) => commands.postRun(wish),
  put_writer: ({ id, writer }) => commands.putWriter(id, writer),
  remove_writer: ({ id }) => commands.removeWriter(id),
  forget_writer: ({ id }) => commands.forgetWriter(id),
  set_postage: ({ zone, stamp }) => commands.setPostage(zone, stamp),
  show_log: ({ query }) => commands.showLog(query),
  note_posted: ({ id, day }) => commands.notePosted(id, day),
  note_letter: ({ letter }) => commands.noteLetter(letter),
  take_back_letter: ({ id }) => commands.takeBackLetter(id),
  note_reply: ({ reply }) => commands.noteReply(reply),
  take_back_reply: ({ id }) => commands.takeBackReply(id),
  show_addresses: ({ query }) => commands.showAddresses(query),
  list_sources: () => commands.listSources(),
  try_source: ({ address }) => commands.trySource(address),
  add_source: ({ address }) => commands.addSource(address),
  remove_source: ({ id }) => commands.removeSource(id),
  set_keep_pictures: ({ id, keep }) => commands.setKeepPictures(id, keep),
  update_sources: ({ ids, job }) => commands.updateSources(ids, job),
  import_sources: () => commands.importSources(),
  export_sources: () => commands.exportSources(),
  show_network: () => commands.showNetwork(),
  save_network: ({ choice }) => commands.saveNetwork(choice),
  cancel: ({ job }) => commands.cancel(job),
  choose_folder: () => commands.chooseFolder(),
  review_files: ({ job }) => commands.reviewFiles(job),
  review_dropped: ({ job }) => commands.reviewDropped(job),
  review_text: ({ text }) => commands.reviewText(text),
  list_reviews: () => commands.listReviews(),
  keep_review: ({ id, rights }) => commands.keepReview(id, rights),
  discard_review: ({ id }) => commands.discardReview(id),
  take_back_reviews: () => commands.takeBackReviews(),
  keep_typed: ({ typed }) => commands.keepTyped(typed),
  check_alert: ({ alert }) => commands.checkAlert(alert),
  put_right: ({ alert, right }) => commands.putRight(alert, right),
  take_back: ({ alert, correction }) => commands.takeBack(alert, correction),
  may_be_same: ({ id }) => commands.mayBeSame(id),
  say_same: ({ one, other, same }) => commands.saySame(one, other, same),
  take_out: ({ alert }) => commands.takeOut(alert),
  part_again: ({ id }) => commands.partAgain(id),
  unsay: ({ said }) => commands.unsay(said),
  add_sample: () => commands.addSample(),
  guard_state: () => commands.guardState(),
  back_up: () => commands.backUp(),
  copy_now: () => commands.copyNow(),
  check_everything: () => commands.checkEverything(),
  choose_backup: () => commands.chooseBackup(),
  restore_chosen: ({ opens, secret }) => commands.restoreChosen(opens, secret),
  restore_copy: ({ number, opens, secret }) => commands.restoreCopy(number, opens, secret),
  travel: ({ passphrase }) => commands.travel(passphrase),
  unlock_with_code: ({ code }) => commands.unlockWithCode(code),
  set_passphrase: ({ passphrase }) => commands.setPassphrase(passphrase),
  change_passphrase: ({ old, fresh }) => commands.changePassphrase(old, fresh),
  remove_passphrase: ({ passphrase }) => commands.removePassphrase(passphrase),
  renew_recovery_code: ({ passphrase }) => commands.renewRecoveryCode(passphrase),
  save_recovery_page: ({ page }) => commands.saveRecoveryPage(page),
  set_keychain: ({ wanted }) => commands.setKeychain(wanted),
  export_everything: ({ job }) => commands.exportEverything(job),
  take_export: ({ job }) => commands.takeExport(job),
  show_profile: () => commands.showProfile(),
  save_profile: ({ writer }) => commands.saveProfile(writer),
  list_countries: () => commands.listCountries(),
  show_settings: () => commands.showSettings(),
  save_settings: ({ settings }) => commands.saveSettings(settings),
};

async function ask<C extends Typed>(command: C, args: ArgsOf<C>): Promise<ReplyOf<C>> {
  const answer = await functions[command](args);
  if (answer.status === "error") throw answer.error;
  return answer.data;
}

declare global {
  interface Window {
    /** Questions, each a command and its arguments, that the shell answered before the page was there. */
    ahead?: [question: string, answer: unknown][];
  }
}

const [entered] = performance.getEntriesByType("navigation");
/** A page that is loaded anew gets the answers of the start again, when they are long others. */
const isFirst = !(entered instanceof PerformanceNavigationTiming && entered.type === "reload");

/** Each good for once: later the answer is another. */
const ahead = new Map(isFirst ? window.ahead : []);

/** The answer that lies here already. */
function taken<C extends CommandName>(command: C, args: ArgsOf<C>): Promise<ReplyOf<C>> | undefined {
  const question = `${command} ${JSON.stringify(args)}`;
  if (!ahead.has(question)) return undefined;
  const answer = ahead.get(question) as ReplyOf<C>;
  ahead.delete(question);
  return Promise.resolve(answer);
}

export const transport: Transport = {
  call: <C extends CommandName>(command: C, args: ArgsOf<C>): Promise<ReplyOf<C>> =>
    taken(command, args) ??
    (RAW.includes(command)
      ? invoke<ReplyOf<C>>(command, { ...args })
      : (ask(command as Typed, args as never) as Promise<ReplyOf<C>>)),
  listen(event, told) {
    const heard = events[event].listen((message) => told(message.payload as never));
    return () => void heard.then((stop) => stop());
  },
};
