/** Every key that the sheet of keys tells, but for “g” and a letter, which stand with the rooms. */

export interface Told {
  /** As they are pressed. */
  keys: string[];
  /** The message that says what they do. */
  words: string;
}

const told = (words: string, ...keys: string[]): Told => ({ keys, words });

export const KEYS: readonly Told[] = [
  told("keys-next", "j", "k", "↓", "↑"),
  told("keys-page", "Space", "Shift Space"),
  told("keys-needs", "n"),
  told("keys-open", "Enter", "o"),
  told("keys-archive", "e"),
  told("keys-unread", "u"),
  told("keys-covers", "v"),
  told("keys-write", "w"),
  told("keys-reply", "r"),
  told("keys-print", "Ctrl P"),
  told("keys-gap", "Tab", "Shift Tab"),
  told("keys-find", "Ctrl K"),
  told("keys-filter", "/"),
  told("keys-evening", "l", "Ctrl Enter"),
  told("keys-undo", "Ctrl Z", "Ctrl Shift Z"),
  told("keys-envelope", "Ctrl Shift E"),
  told("keys-files", "Ctrl O"),
  told("keys-panes", "F6", "Shift F6"),
  told("keys-size", "Ctrl +", "Ctrl −", "Ctrl 0"),
  told("keys-settings", "Ctrl ,"),
  told("keys-hide", "Ctrl Shift H"),
  told("keys-lock", "Ctrl Shift L"),
  told("keys-close", "Esc"),
  told("keys-this", "?"),
];
