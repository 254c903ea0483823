/** Guarding in memory: the passphrase is “lantern”, the backups are names. */
import type { ArgsOf, Backup, CommandName, GuardState, ReplyOf, WireError } from "../wire";
import { options } from "./options";

const CODE = "7QK2M-0X4RD-9TB3V-H6WZ1-MN8C5-2FJ7P-K4YS0";

type Names =
  | "guard_state"
  | "back_up"
  | "copy_now"
  | "check_everything"
  | "choose_backup"
  | "restore_chosen"
  | "restore_copy"
  | "travel"
  | "unlock_with_code"
  | "set_passphrase"
  | "change_passphrase"
  | "remove_passphrase"
  | "renew_recovery_code"
  | "save_recovery_page"
  | "set_keychain"
  | "export_everything"
  | "take_export";
type Answers = { [C in Names & CommandName]: (args: ArgsOf<C>) => ReplyOf<C> };

interface Frame {
  unlocked: () => void;
  tell: () => void;
  refuse: (code: WireError["code"], sentence: WireError["sentence"], words?: Record<string, string>) => never;
}

let passphrase: string | null = options.locked || options.guarded ? "lantern" : null;
const state: GuardState = {
  hasPassphrase: passphrase !== null,
  usesKeychain: false,
  lastBackup: null,
  copies: [
    { number: 1, made: "2026-11-21T18:20:00Z", megabytes: 4 },
    { number: 2, made: "2026-11-20T07:05:00Z", megabytes: 4 },
  ],
  mended: options.mended ? { allWritten: true, allFetched: false } : null,
  clock: options.mended ? "back" : null,
};

export function hasPassphrase(): boolean {
  return passphrase !== null;
}

function backup(): Backup {
  return { name: "penlight-2026-11-25.penlight", protected: passphrase !== null, megabytes: 12 };
}

export function answers({ unlocked, tell, refuse }: Frame): Answers {
  const known = (typed: string): void => {
    if (typed !== passphrase) refuse("wrong_passphrase", "wrong-passphrase");
  };
  const set = (next: string | null): null => {
    passphrase = next;
    state.hasPassphrase = next !== null;
    tell();
    return null;
  };
  return {
    guard_state: () => state,
    back_up: () => {
      if (options.fullDisk) refuse("disk_full", "disk-full");
      state.lastBackup = "2026-11-25T12:00:00Z";
      return backup();
    },
    copy_now: () => null,
    check_everything: () => ({ database: true, documents: 31, damaged: 0 }),
    choose_backup: () => backup(),
    restore_chosen: ({ opens, secret }) => {
      if (opens === "passphrase") known(secret);
      tell();
      return null;
    },
    restore_copy: () => null,
    travel: (args) => {
      known(args.passphrase);
      set(null);
      return { ...backup(), protected: true };
    },
    unlock_with_code: ({ code }) => {
      if (!code.startsWith("7QK2M")) refuse("failed", "mistyped-code", { group: "1" });
      unlocked();
      tell();
      return null;
    },
    set_passphrase: (args) => (set(args.passphrase), CODE),
    change_passphrase: (args) => (known(args.old), set(args.fresh)),
    remove_passphrase: (args) => (known(args.passphrase), set(null)),
    renew_recovery_code: (args) => (known(args.passphrase), CODE),
    save_recovery_page: () => "page.pdf",
    set_keychain: ({ wanted }) => {
      if (wanted) refuse("failed", "no-keychain");
      state.usesKeychain = false;
      return null;
    },
    export_everything: () => {
      if (options.fullDisk) refuse("disk_full", "disk-full");
      return { name: "penlight-export-2026-11-25.zip", files: 31, missing: 0 };
    },
    take_export: () => ({ news: 12, known: 3, written: 5, sources: 1, lost: 2, proxy: null }),
  };
}
