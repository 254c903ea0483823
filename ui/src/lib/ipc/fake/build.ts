/** Short ways to make view types for the invented sample. */
import type { AlertKind, Block, CaseRow, Cover, Due, HistoryStep, Piece, Recipient, Standing } from "../wire";

/** The day on which the sample takes place. */
export const TODAY = "2026-11-24";

export function piece(text: string, more: Partial<Piece> = {}): Piece {
  return { text, bold: false, link: null, field: null, hit: false, ...more };
}

function block(kind: Block["kind"], text: string, more: Partial<Block> = {}): Block {
  const lines = text.split("\n").map((line) => [piece(line)]);
  return { kind, level: 0, marker: "", side: false, lines, cover: null, picture: null, ...more };
}

export const heading = (text: string, level = 2): Block => block("heading", text, { level });
export const paragraph = (text: string): Block => block("paragraph", text);
export const covered = (text: string, cover: Cover): Block => block("paragraph", text, { cover });
export const item = (marker: string, text: string): Block => block("item", text, { marker });

export function picture(words: string, thumbnail: string, key: string | null = "photo"): Block {
  return block("picture", words, {
    cover: "picture",
    picture: { key, thumbnail, missing: key ? null : "unasked", words },
  });
}

export function standing(
  due: Due,
  deadline: string | null,
  lastPost: string | null,
  more: Partial<Standing> = {},
): Standing {
  const daysLeft = lastPost ? Math.round((Date.parse(lastPost) - Date.parse(TODAY)) / 86_400_000) : null;
  const needsLetter = ["now", "near", "far", "soon", "open-ended", "hours", "late"].includes(due);
  return {
    due,
    deadline,
    lastPost,
    daysLeft,
    daysInPost: lastPost ? 6 : null,
    age: null,
    needsLetter,
    ...more,
  };
}

export function row(
  id: string,
  country: string,
  title: string,
  at: Standing,
  more: Partial<CaseRow> = {},
): CaseRow {
  return {
    id,
    number: null,
    title,
    language: "en",
    country: { code: null, name: country },
    organisation: "Lantern Watch",
    kind: "urgent_action",
    issued: "2026-11-10",
    standing: at,
    unread: false,
    changed: false,
    newsSinceLetter: false,
    letters: 0,
    drafts: 0,
    archived: false,
    ended: false,
    mayHaveEnded: false,
    sample: true,
    ...more,
  };
}

export function recipient(
  to: number,
  name: string,
  lines: string[],
  more: Partial<Recipient> = {},
): Recipient {
  return {
    to,
    role: "addressee",
    name,
    lines,
    rtl: false,
    salutation: null,
    email: [],
    fax: [],
    phone: [],
    social: [],
    ...more,
  };
}

export function alertStep(
  alert: string,
  on: string,
  kind: AlertKind,
  title: string,
  more: Partial<HistoryStep> = {},
): HistoryStep {
  return {
    kind: "alert",
    on,
    alert,
    alertKind: kind,
    title,
    to: null,
    language: null,
    by: null,
    changes: [],
    fresh: false,
    ...more,
  };
}

export function letterStep(on: string, to: string, language: string): HistoryStep {
  return {
    kind: "letter",
    on,
    alert: null,
    alertKind: null,
    title: "",
    to,
    language,
    by: null,
    changes: [],
    fresh: false,
  };
}
