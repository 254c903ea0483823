/** The list, the reading pane and the search of the desk in memory. */
import type { Away, CaseDetail, CaseList, CaseQuery, CaseRow, Counts, SearchHit, Section } from "../wire";
import { piece, row, standing, TODAY } from "./build";
import { HOSTILE } from "./hostile";
import { options } from "./options";
import { SAMPLE, type SampleCase } from "./sample";

let kept: SampleCase[] = options.empty
  ? []
  : [...(options.hostile ? HOSTILE : []), ...SAMPLE, ...many(options.many)];

if (options.away) {
  for (const id of ["lantern-watch-ua-212-26", "lantern-watch-ua-101-26"])
    change(id, { unread: true, changed: true });
}

if (options.hours)
  change("lantern-watch-ua-212-26", { standing: standing("hours", "2026-11-25", "2026-11-21") });

export function addSample(): void {
  kept = [...SAMPLE];
}

export const all = (): readonly SampleCase[] => kept;

export function find(id: string): SampleCase | undefined {
  return kept.find((one) => one.row.id === id);
}

/** Puts another row in the place of a case's. */
export function change(id: string, more: Partial<CaseRow>): void {
  kept = kept.map((one) => (one.row.id === id ? { ...one, row: { ...one.row, ...more } } : one));
}

export function list(query: CaseQuery): CaseList {
  const rows = inRoom(query.room)
    .map((one) => one.row)
    .filter((one) => query.country === null || one.country?.name === query.country)
    .filter((one) => isCalled(one, query.words));
  const placed = rows
    .map((one) => ({ one, section: sectionOf(one, query) }))
    .sort((a, b) => (a.section.order < b.section.order ? -1 : a.section.order > b.section.order ? 1 : 0));
  const sections: Section[] = [];
  const seen = new Map<string, Section>();
  for (const { section } of placed) {
    const known = seen.get(section.order);
    if (known) known.count += 1;
    else {
      const made: Section = { kind: section.kind, month: section.month, country: section.country, count: 1 };
      seen.set(section.order, made);
      sections.push(made);
    }
  }
  return {
    total: placed.length,
    sections,
    rows: placed.slice(query.from, query.from + query.count).map((p) => p.one),
  };
}

export function counts(): Counts {
  const count = (room: CaseQuery["room"]): number => inRoom(room).length;
  return {
    all: count("all"),
    needs: count("needs"),
    soon: count("soon"),
    news: count("news"),
    languages: count("languages"),
    drafts: kept.filter((one) => one.row.drafts > 0).length,
  };
}

export function detail(id: string, alert: string | null): CaseDetail | undefined {
  const one = find(id);
  if (!one) return undefined;
  const steps = one.history.filter((step) => step.alert !== null);
  const open = steps.find((step) => step.alert === alert) ?? steps[steps.length - 1];
  return {
    row: one.row,
    persons: one.persons,
    calls: one.calls,
    recipients: one.recipients,
    diplomaticCopies: false,
    writeIn: ["en"],
    ownLanguage: false,
    hasModelLetter: false,
    history: one.history.map((step) => ({ ...step, fresh: one.row.changed && step === steps.at(-1) })),
    reading: {
      alert: open?.alert ?? "",
      kind: open?.alertKind ?? one.row.kind,
      title: open?.title ?? one.row.title,
      issued: open?.on ?? one.row.issued,
      organisation: one.row.organisation,
      index: null,
      language: one.row.language,
      rtl: one.row.language === "fa",
      typed: false,
      blocks: one.blocks,
      // As if the publisher had put a paragraph in.
      changed: one.row.changed ? [2, 3] : [],
      documents: [
        { hash: "pdf", kind: "pdf", role: "download", name: "action.pdf", address: null, size: 48_213 },
        {
          hash: "page",
          kind: "page",
          role: "page",
          name: null,
          address: "https://lantern-watch.example/212",
          size: 9_120,
        },
      ],
      onThisLaptop: true,
      links: ["https://lantern-watch.example/actions/212-26", "http://xn--e1afmkfd.example/"],
    },
    doubts: [],
    lettersInPile: 0,
    lettersPosted: 0,
    lettersOut: [],
    tiedByHand: false,
    ...one.more,
  };
}

export function search(words: string, limit: number): SearchHit[] {
  const wanted = fold(words);
  if (wanted === "") return [];
  const hits: SearchHit[] = [];
  for (const one of kept) {
    const text = one.blocks.flatMap((b) => b.lines.flat().map((p) => p.text)).join(" ");
    const names = one.persons.map((p) => p.name).join(" ");
    const all = [one.row.title, names, one.row.country?.name, one.row.number, text].join(" ");
    const at = fold(all).indexOf(wanted);
    if (at < 0) continue;
    const from = Math.max(0, at - 40);
    hits.push({
      row: one.row,
      excerpt: [
        piece(all.slice(from, at)),
        piece(all.slice(at, at + words.length), { hit: true }),
        piece(all.slice(at + words.length, at + 90)),
      ],
    });
    if (hits.length === limit) break;
  }
  return hits;
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

function isCalled(one: CaseRow, words: string): boolean {
  const there = fold([one.title, one.country?.name, one.organisation, one.number].join(" "));
  return fold(words)
    .split(" ")
    .every((word) => there.includes(word));
}

/** Cases that were read and then changed, those that ended first. */
export function away(): Away {
  const came = kept.map(({ row: one }) => one).filter((one) => one.changed && !one.archived);
  came.sort((a, b) => Number(b.ended) - Number(a.ended));
  return { cases: came.slice(0, 5), count: came.length };
}

function inRoom(room: CaseQuery["room"]): SampleCase[] {
  return kept.filter(({ row: one }) => {
    if (room === "archive") return one.archived;
    if (one.archived) return false;
    if (room === "needs") return one.standing.needsLetter;
    if (room === "soon") return one.standing.due === "now" || one.standing.due === "near";
    if (room === "news") return one.newsSinceLetter;
    if (room === "languages") return one.standing.needsLetter && one.language === "en";
    return true;
  });
}

interface Placed extends Omit<Section, "count"> {
  /** Sections stand in this order. */
  order: string;
}

function sectionOf(one: CaseRow, { room, order }: CaseQuery): Placed {
  const none = { month: null, country: null };
  if (order === "newest" && room !== "country") return issued(one);
  if (room === "country")
    return { kind: "country", month: null, country: one.country, order: `c ${one.country?.name ?? ""}` };
  const { due, lastPost } = one.standing;
  if (due === "ended") return { kind: "ended", ...none, order: "8" };
  if (due === "nothing") return { kind: "reading", ...none, order: "9" };
  if (due === "hours") return { kind: "hours", ...none, order: "" };
  if (due === "late") return { kind: "late", ...none, order: "4" };
  if (due === "soon") return { kind: "soon", ...none, order: "2" };
  if (lastPost === null) return { kind: "no_date", ...none, order: "6" };
  // The sample's week ends on Sunday 29 November.
  if (lastPost <= "2026-11-29") return { kind: "this_week", ...none, order: "0" };
  if (lastPost <= "2026-12-06") return { kind: "next_week", ...none, order: "1" };
  return { kind: "month", month: lastPost.slice(0, 7), country: null, order: `3 ${lastPost.slice(0, 7)}` };
}

function issued(one: CaseRow): Placed {
  if (one.issued === null) return { kind: "undated", month: null, country: null, order: "z" };
  if (one.issued > "2026-11-17") return { kind: "issued_week", month: null, country: null, order: "" };
  const month = one.issued.slice(0, 7);
  // Later months first.
  const order = [...month].map((digit) => (digit === "-" ? digit : 9 - Number(digit))).join("");
  return { kind: "issued_month", month, country: null, order };
}

function many(count: number): SampleCase[] {
  return Array.from({ length: count }, (_, index) => {
    const days = 15 + (index % 300);
    const lastPost = new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);
    return {
      row: row(
        `many-${index}`,
        "Marenza",
        `Case number ${index} of the long list`,
        standing("far", lastPost, lastPost),
      ),
      persons: [],
      recipients: [],
      calls: [],
      sentences: [],
      blocks: [],
      history: [],
    };
  });
}
