/** Checking, reviewing and tying on the desk in memory. */
import type {
  Check,
  CheckedText,
  FoundField,
  ImportOutcome,
  PutRight,
  Review,
  SameCase,
  Tied,
  TypedCase,
} from "../wire";
import { piece } from "./build";
import { find } from "./cases";

const NONE = { words: "", document: null, boxes: [], correction: null };

function found(field: string, at: number, value: string, more: Partial<FoundField> = {}): FoundField {
  return { ...NONE, id: `${field}-${at}`, field, value, by: "document", ...more };
}

/** The lines of the sample's PDF, in points from its top left. */
const LINES = {
  title: { page: 1, x: 72, y: 66, width: 232, height: 46 },
  person: { page: 1, x: 72, y: 138, width: 78, height: 14 },
  deadline: { page: 1, x: 72, y: 156, width: 330, height: 14 },
};

const inPdf = (words: string, line: keyof typeof LINES): Partial<FoundField> => ({
  words,
  document: "pdf",
  boxes: [LINES[line]],
});

const onPage = (words: string): Partial<FoundField> => ({ words, document: "page" });

const original = (hash: string, kind: "pdf" | "page" | "text", name: string): CheckedText["original"] => ({
  hash,
  kind,
  role: "imported",
  name,
  address: null,
  size: 48_213,
});

const line = (...parts: [string, string | null][]): CheckedText["blocks"][number] => ({
  kind: "paragraph",
  level: 0,
  marker: "",
  side: false,
  cover: null,
  picture: null,
  lines: [parts.map(([text, field]) => piece(text, { field }))],
});

function teacher(): Check {
  return {
    alert: "a3",
    title: "Teacher moved to a prison her family cannot find",
    rtl: false,
    found: [
      found("kind", 0, "update", onPage("UPDATE")),
      found("number", 1, "UA 212/26", onPage("UA 212/26")),
      found("title", 2, "Teacher moved to a prison her family cannot find", inPdf("Teacher moved", "title")),
      found("person", 3, "Nadira Solene", inPdf("Nadira Solene", "person")),
      found("organisation", 4, "Lantern Watch", { by: "source" }),
      found(
        "call",
        5,
        "say at once where Nadira Solene is, and let her family and lawyer visit;",
        onPage("say at once where she is"),
      ),
      found(
        "addressee",
        6,
        "Minister of Justice\nMinistry of Justice\n1 Assize Square\nPort Lucien\nMARENZA\nSalutation: Dear Minister",
        { ...onPage("Minister of Justice"), by: "likely" },
      ),
      found("deadline", 7, "2026-12-04", { ...inPdf("before 4 December 2026", "deadline"), by: "nobody" }),
    ],
    adrift: [],
    warnings: [{ field: "deadline-contradicted", words: "before 4 December 2026" }],
    texts: [
      { original: original("pdf", "pdf", "action.pdf"), typed: false, blocks: [] },
      {
        original: original("page", "page", "212-26.html"),
        typed: false,
        blocks: [
          line(["UPDATE", "kind-0"], [" on ", null], ["UA 212/26", "number-1"]),
          line(
            ["Please ask the ", null],
            ["Minister of Justice", "addressee-6"],
            [" to ", null],
            ["say at once where she is", "call-5"],
            [".", null],
          ),
        ],
      },
    ],
    isScan: false,
  };
}

const checks = new Map<string, Check>();
let nextCorrection = 1;

export function check(alert: string): Check {
  const known = checks.get(alert) ?? { ...teacher(), alert };
  checks.set(alert, known);
  return known;
}

export function putRight(alert: string, right: PutRight): Check {
  const now = check(alert);
  const correction = nextCorrection++;
  const all =
    right.at === null
      ? [...now.found, found(right.field, now.found.length, right.value ?? "", { by: "person", correction })]
      : now.found.flatMap((one, at): FoundField[] => {
          if (at !== right.at) return [one];
          return right.value === null ? [] : [{ ...one, value: right.value, by: "person", correction }];
        });
  checks.set(alert, { ...now, found: all });
  return check(alert);
}

export function takeBack(alert: string): Check {
  checks.delete(alert);
  return check(alert);
}

const one = (id: string, name: string, more: Partial<Review>): Review => ({
  id,
  name,
  outcome: "kept",
  case: null,
  why: null,
  checks: [],
  ...more,
});

let waiting: Review[] = [];
let letGo: Review[] = [];

/** What choosing or dropping files brings: one with a doubt, one that is here already, a scan, one that can't be read. */
export function bring(): Review[] {
  const scan: Check = {
    ...teacher(),
    alert: "s1",
    title: "scan.pdf",
    found: [],
    warnings: [{ field: "no-text-layer", words: "" }],
    texts: [{ original: original("pdf", "pdf", "scan.pdf"), typed: false, blocks: [] }],
    isScan: true,
  };
  waiting = [
    one("1", "action.pdf", { outcome: "update", case: "lantern-watch-ua-212-26", checks: [teacher()] }),
    one("2", "the same again.pdf", {
      outcome: "known",
      case: "lantern-watch-ua-212-26",
      checks: [teacher()],
    }),
    one("3", "scan.pdf", { checks: [scan] }),
    one("4", "notes.xyz", {
      outcome: "refused",
      why: { code: "failed", sentence: "file-unknown", words: {} },
    }),
  ];
  return waiting;
}

export function paste(text: string): Review[] {
  const short = text.trim().length < 20;
  const made = short
    ? one("t", "", { outcome: "refused", why: { code: "failed", sentence: "no-document", words: {} } })
    : one("t", "", { checks: [teacher()] });
  waiting = [...waiting, made];
  return waiting;
}

export const reviews = (): Review[] => waiting;

export function keep(id: string): ImportOutcome {
  const kept = waiting.find((review) => review.id === id);
  waiting = waiting.filter((review) => review.id !== id);
  return {
    name: kept?.name ?? "",
    outcome: kept?.outcome ?? "kept",
    case: "lantern-watch-ua-212-26",
    why: null,
  };
}

export function discard(id: string | null): void {
  letGo = waiting.filter((review) => id === null || review.id === id);
  waiting = waiting.filter((review) => !letGo.includes(review));
}

export function takeBackReviews(): Review[] {
  waiting = [...letGo, ...waiting];
  letGo = [];
  return waiting;
}

export function keepTyped(typed: TypedCase): string {
  if (typed.review !== null) discard(typed.review);
  return "lantern-watch-ua-212-26";
}

let answered = false;

export function same(id: string): SameCase[] {
  const other = find("lantern-watch-report");
  if (id !== "lantern-watch-ua-230-26" || !other || answered) return [];
  return [{ row: other.row, names: ["Teodor Vask"] }];
}

export function saySame(id: string): Tied {
  answered = true;
  return { case: id, said: new Date().toISOString() };
}

export function unsay(): void {
  answered = false;
}
