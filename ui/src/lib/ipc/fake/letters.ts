/** Drafts, pages and printing of the desk in memory. */
import type {
  BesideText,
  CallTick,
  DraftCall,
  DraftEdit,
  DraftRow,
  DraftView,
  DraftWish,
  LetterCheck,
  LetterKind,
  Paragraph,
  Preview,
  Ways,
  TrashRow,
} from "../wire";
import { find } from "./cases";
import { bodyText, pages, words } from "./pages";

const drafts = new Map<string, DraftEdit & { case: string; saved: string; discarded: boolean }>();
/** Calls left out on purpose, by draft. */
const leftOut = new Map<string, Set<string>>();

export function open(wish: DraftWish): DraftView | undefined {
  const one = find(wish.case);
  if (!one) return undefined;
  const to = wish.to ?? 1;
  const language = wish.language ?? languagesOf(one.more?.writeIn)[0] ?? "en";
  const kind = wish.kind ?? "appeal";
  const id = [wish.case, to, language, ...(kind === "appeal" ? [] : [kind])].join(".");
  if (!drafts.has(id))
    drafts.set(id, { ...compose(id, to, language, kind), case: wish.case, saved: now(), discarded: false });
  return show(id);
}

export function show(id: string): DraftView | undefined {
  const kept = drafts.get(id);
  const one = kept ? find(kept.case) : undefined;
  if (!kept || !one) return undefined;
  const { case: caseId, saved, discarded: _, ...edit } = kept;
  const languages = languagesOf(one.more?.writeIn);
  return {
    id,
    case: caseId,
    caseTitle: one.row.title,
    persons: one.persons,
    country: one.row.country,
    recipients: one.recipients,
    languages,
    kinds: one.row.ended ? ["thanks"] : ["appeal", "cover-note"],
    alsoUnderstood: languages.filter((tag) => tag !== edit.language),
    calls: one.calls.map((call, index) => ({ text: call.text, sentence: one.sentences[index] ?? null })),
    edit: structuredClone(edit),
    rtl: edit.language === "fa",
    ended: one.row.ended,
    endedOn: one.row.ended ? one.row.issued : null,
    standing: one.row.standing,
    safety: {
      ownCountry: false,
      said: one.saidOfWriters ?? [],
      mission: one.recipients.find((to) => to.name.startsWith("Embassy"))?.to ?? null,
    },
    saved,
  };
}

export function leaveOut(id: string, call: string, isLeftOut: boolean): null {
  const calls = leftOut.get(id) ?? new Set();
  if (isLeftOut) calls.add(call);
  else calls.delete(call);
  leftOut.set(id, calls);
  return null;
}

/** The longest link that every mail program takes, and the longest post. */
const LONGEST_LINK = 2000;
const LONGEST_POST = 280;

export function ways(view: DraftView): Ways {
  const { edit, recipients, persons } = view;
  const to = recipients.find((one) => one.to === edit.to);
  const text = [edit.salutation, bodyText(edit.body), edit.closing].join("\n\n");
  const asked = edit.body.flatMap((part) => (part.kind === "list" ? part.items : [])).at(0);
  const post = asked && `${persons[0]?.name ?? ""}: ${asked}`;
  return {
    mail: {
      to: to?.email ?? [],
      subject: edit.subject,
      text,
      fitsLink: (to?.email.length ?? 0) > 0 && encodeURIComponent(text).length < LONGEST_LINK,
    },
    fax: to?.fax ?? [],
    short:
      post && post.length <= LONGEST_POST && edit.kind === "appeal"
        ? { text: post, handles: to?.social ?? [] }
        : null,
    most: LONGEST_POST,
  };
}

export function discarded(): TrashRow[] {
  return [...drafts.values()]
    .filter((one) => one.discarded)
    .map((one) => ({
      kind: "draft",
      id: one.id,
      title: find(one.case)?.row.title ?? "",
      to: find(one.case)?.recipients.find((to) => to.to === one.to)?.name ?? "",
      language: one.language,
      removed: one.saved,
    }));
}

export function erase(id: string): void {
  drafts.delete(id);
}

export function save(edit: DraftEdit): string {
  const kept = drafts.get(edit.id);
  if (kept) drafts.set(edit.id, { ...kept, ...structuredClone(edit), saved: now() });
  return now();
}

export function discard(id: string, discarded: boolean): void {
  const kept = drafts.get(id);
  if (kept) drafts.set(id, { ...kept, discarded });
}

export function list(): DraftRow[] {
  return [...drafts.values()]
    .filter((one) => !one.discarded)
    .flatMap((draft) => {
      const one = find(draft.case);
      const to = one?.recipients.find((r) => r.to === draft.to);
      if (!one || !to) return [];
      return {
        id: draft.id,
        case: draft.case,
        caseTitle: one.row.title,
        persons: one.persons.map((p) => p.name),
        country: one.row.country,
        to: to.name,
        language: draft.language,
        changed: draft.saved,
        gaps: draft.body.filter((p) => p.kind === "gap").length,
        ended: one.row.ended,
        standing: one.row.standing,
      };
    });
}

export function preview(edit: DraftEdit): Preview {
  const kept = drafts.get(edit.id);
  const one = kept ? find(kept.case) : undefined;
  const lines = one?.recipients.find((r) => r.to === edit.to)?.lines ?? [];
  return pages(edit, lines);
}

export function beside(id: string, language: string): BesideText | undefined {
  const edit = drafts.get(id);
  if (!edit) return undefined;
  const { salutation, body, closing } = compose(id, edit.to, language, edit.kind);
  return { rtl: language === "fa", salutation, body, closing };
}

export function check(edit: DraftEdit): LetterCheck {
  const view = show(edit.id);
  const text = bodyText(edit.body).toLowerCase();
  const name = view?.persons[0]?.name.toLowerCase() ?? "";
  const present = (sentence: string): boolean => text.includes(sentence.toLowerCase().slice(0, 24));
  const advice: LetterCheck["advice"] = [];
  const note = (code: string, about: string[] = []): number => advice.push({ code, words: about });
  if (words(edit) > 350) note("too_long");
  if (name !== "" && !text.includes(name)) note("name_missing", [view?.persons[0]?.name ?? ""]);
  if (edit.body.some((p) => p.kind === "gap")) note("gap_open");
  if (text.includes("regime")) note("tone", ["regime"]);
  const tick = (call: DraftCall): CallTick => {
    if (present(call.sentence ?? call.text)) return "in_the_letter";
    return leftOut.get(edit.id)?.has(call.text) ? "left_out" : "missing";
  };
  return { calls: (view?.calls ?? []).map(tick), advice };
}

function compose(id: string, to: number, language: string, kind: LetterKind): DraftEdit {
  const one = find(id.slice(0, id.indexOf(".")));
  const name = one?.persons[0]?.name ?? "";
  const recipient = one?.recipients.find((r) => r.to === to);
  const english = language !== "fr" && language !== "fa";
  const body: Paragraph[] = english
    ? [
        { kind: "text", text: opening(name) },
        { kind: "gap", prompt: "In your own words: why are you writing? One sentence is enough." },
        { kind: "text", text: "I respectfully ask you to:" },
        {
          kind: "list",
          items: (one?.sentences ?? []).slice(0, Math.max(1, (one?.sentences.length ?? 1) - 1)),
        },
      ]
    : [
        {
          kind: "text",
          text: language === "fr" ? `Je vous écris au sujet de ${name}.` : `دربارهٔ ${name} به شما می‌نویسم.`,
        },
        { kind: "list", items: one?.sentences ?? [] },
      ];
  return {
    id,
    to,
    language,
    sender: "name_town",
    paper: "a4",
    envelope: "din-b",
    kind,
    lines: "justified",
    onePage: false,
    subject: "",
    salutation: `${recipient?.salutation ?? "Dear Sir or Madam"},`,
    body,
    closing:
      language === "fr"
        ? "Je vous prie d’agréer mes salutations respectueuses,"
        : language === "fa"
          ? "با احترام،"
          : "Yours sincerely,",
  };
}

function opening(name: string): string {
  if (name !== "Nadira Solene") return `I am writing about ${name}, whose case worries me.`;
  return "I am writing about Nadira Solene, a primary-school teacher who has been held since 6 October and has not been charged. On 19 November she was moved from Corvo Street detention centre. Her family and her lawyer have not been told where she is.";
}

function languagesOf(writeIn: string[] | undefined): string[] {
  return writeIn ?? ["en"];
}

function now(): string {
  return new Date().toISOString();
}
