/** The log of letters and the address book of the desk in memory. */
import type {
  AddressBook,
  AddressQuery,
  AddressRow,
  Log,
  LogDay,
  LogQuery,
  LogRow,
  NewLetter,
  NewReply,
  Recipient,
  Reply,
} from "../wire";
import { TODAY } from "./build";
import { all, find } from "./cases";
import { HOSTILE } from "./hostile";
import { options } from "./options";

let replies = 0;

const WRITERS = ["Ada Lindqvist", "Leyla Aydın", "Jun"];

function letter(id: number, caseId: string, at: number, more: Partial<LogRow>): LogRow {
  const one = find(caseId);
  const recipient = one?.recipients[at];
  return {
    id,
    case: one
      ? {
          id: caseId,
          number: one.row.number,
          title: one.row.title,
          language: one.row.language,
          issued: one.row.issued,
          ended: one.row.ended,
        }
      : null,
    to: recipient?.lines ?? ["Governor", "Old Fort prison", "SORRELUND"],
    rtl: recipient?.rtl ?? false,
    country: one?.row.country ?? null,
    language: "en",
    writer: "Ada Lindqvist",
    way: "post",
    printed: more.posted ?? "2026-11-23",
    posted: null,
    pdf: "pdf",
    note: "",
    replies: [],
    ...more,
  };
}

const came = (kind: Reply["kind"], on: string, note = ""): Reply => ({
  id: (replies += 1),
  kind,
  came: on,
  note,
});

let kept: LogRow[] = options.empty
  ? []
  : [...(options.hostile ? hostile() : []), ...sample(), ...many(options.letters)];

/** Letters for the cases that try to break the layout. */
function hostile(): LogRow[] {
  return HOSTILE.map(({ row }, at) =>
    letter(900 + at, row.id, 0, {
      posted: "2026-11-22",
      writer: row.title.slice(0, 300),
      note: row.title,
      replies: [came("answered", "2026-11-23", row.title)],
    }),
  );
}

function sample(): LogRow[] {
  return [
    letter(11, "lantern-watch-ua-230-26", 0, {}),
    letter(10, "lantern-watch-ua-12-20", 0, { posted: "2026-11-20" }),
    letter(9, "lantern-watch-ua-221-26", 0, { posted: "2026-11-18", writer: "Leyla Aydın", language: "fa" }),
    letter(8, "lantern-watch-ua-177-26", 0, {
      posted: "2026-11-16",
      replies: [came("answered", "2026-11-23", "Two pages, signed by a secretary.")],
    }),
    letter(7, "lantern-watch-ua-160-26", 0, {
      posted: "2026-11-09",
      writer: "Jun",
      replies: [came("returned", "2026-11-21")],
    }),
    letter(6, "lantern-watch-ua-101-26", 0, { posted: "2026-11-02" }),
    letter(5, "lantern-watch-ua-212-26", 0, { posted: "2026-10-14" }),
    letter(4, "lantern-watch-ua-12-20", 0, {
      posted: "2026-10-12",
      writer: "Jun",
      way: "embassy",
      replies: [came("acknowledged", "2026-11-09")],
    }),
    letter(3, "lantern-watch-ua-198-26", 0, {
      posted: "2026-09-21",
      way: "email",
      pdf: null,
      writer: "Leyla Aydın",
    }),
    letter(2, "lantern-watch-gone", 0, {
      posted: "2025-12-03",
      replies: [came("not_my_competence", "2026-01-09")],
    }),
    letter(1, "lantern-watch-ua-88-25", 0, { posted: "2025-10-28", replies: [came("none", "2026-03-01")] }),
  ];
}

/** Letters made up by number, for logs of many years. */
function many(count: number): LogRow[] {
  return Array.from({ length: count }, (_, at) =>
    letter(100 + at, "lantern-watch-ua-12-20", 0, {
      posted: new Date(Date.parse(TODAY) - (at % 700) * 86_400_000).toISOString().slice(0, 10),
      writer: WRITERS[at % 3] ?? "",
    }),
  );
}

const dayOf = (row: LogRow): string => row.posted ?? row.printed ?? "";
const wasAnswered = (row: LogRow): boolean =>
  row.replies.some((one) => one.kind !== "returned" && one.kind !== "none");

function shows(texts: (string | null | undefined)[], words: string): boolean {
  const there = texts.join(" ").toLowerCase();
  return words
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => there.includes(word));
}

export function log(query: LogQuery): Log {
  const found = kept
    .filter((row) => query.from === null || dayOf(row) >= query.from)
    .filter((row) => query.until === null || dayOf(row) <= query.until)
    .filter((row) => query.writer === null || row.writer === query.writer)
    .filter((row) => query.case === null || row.case?.id === query.case)
    .filter((row) => shows([row.case?.title, row.country?.name, row.writer, ...row.to], query.words))
    .sort((a, b) => Number(a.posted !== null) - Number(b.posted !== null) || (dayOf(a) < dayOf(b) ? 1 : -1));
  const count = (is: (row: LogRow) => boolean): number => found.filter(is).length;
  const gone = found.filter((row) => row.posted !== null);
  return {
    total: found.length,
    rows: found.slice(0, query.most),
    sum: {
      sent: gone.length,
      pile: count((row) => row.posted === null),
      cases: new Set(gone.map((row) => row.case?.id)).size,
      countries: new Set(gone.map((row) => row.country?.name)).size,
      replies: count(wasAnswered),
      returned: count((row) => row.replies.some((one) => one.kind === "returned")),
    },
    days: days(found),
    dates: [...new Set(kept.map(dayOf))].sort().reverse(),
    writers: [...new Set(kept.map((row) => row.writer))].sort(),
  };
}

function days(found: LogRow[]): LogDay[] {
  const made = new Map<string, LogDay>();
  for (const row of found) {
    if (row.posted === null) continue;
    const known = made.get(row.posted) ?? { day: row.posted, letters: 0, replies: 0 };
    known.letters += 1;
    if (wasAnswered(row)) known.replies += 1;
    made.set(row.posted, known);
  }
  return [...made.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function setPosted(id: number, day: string | null): void {
  kept = kept.map((row) => (row.id === id ? { ...row, posted: day } : row));
}

export function addReply({ letter, kind, came: on, note }: NewReply): number {
  const made = came(kind, on, note);
  kept = kept.map((row) => (row.id === letter ? { ...row, replies: [...row.replies, made] } : row));
  return made.id;
}

export function removeReply(id: number): void {
  kept = kept.map((row) => ({ ...row, replies: row.replies.filter((one) => one.id !== id) }));
}

export function addLetter({ case: caseId, to, way, posted, writer }: NewLetter): number {
  const id = Math.max(0, ...kept.map((row) => row.id)) + 1;
  kept = [...kept, letter(id, caseId, to - 1, { posted, way, writer, pdf: null, language: null })];
  return id;
}

export function removeLetter(id: number): void {
  kept = kept.filter((row) => row.id !== id);
}

export function addresses(query: AddressQuery): AddressBook {
  const found = new Map<string, AddressRow>();
  for (const { row, recipients } of all()) {
    for (const recipient of recipients) {
      const key = recipient.lines.join("\n").toLowerCase();
      const met = { case: row.id, title: row.title, language: row.language, issued: row.issued };
      const known = found.get(key);
      if (known) {
        known.cases += 1;
        known.met.push(met);
      } else found.set(key, { ...word(recipient, row.id), country: row.country, met: [met], cases: 1 });
    }
  }
  const rows = [...found.values()]
    .filter((one) =>
      shows([...one.recipient.lines, one.country?.name, ...one.met.map((met) => met.title)], query.words),
    )
    .sort((a, b) => (a.country?.name ?? "").localeCompare(b.country?.name ?? ""));
  return { total: rows.length, rows: rows.slice(0, query.most) };
}

/** One block of the sample is doubted, one was put right. */
function word(recipient: Recipient, caseId: string): Omit<AddressRow, "country" | "met" | "cases"> {
  const letters = kept.filter((row) => row.to.join("\n") === recipient.lines.join("\n"));
  const back = letters.flatMap((row) => row.replies).filter((one) => one.kind === "returned");
  return {
    recipient,
    by: caseId.includes("extra") ? "likely" : caseId.includes("177") ? "person" : "document",
    alert: "a1",
    letters: letters.length,
    cameBack: back.at(-1)?.came ?? null,
  };
}
