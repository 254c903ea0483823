/** The invented sample: places, people and authorities that don't exist, so that no letter could ever be posted. */
import type { Block, Call, CaseDetail, CaseRow, HistoryStep, Person, Recipient } from "../wire";
import {
  alertStep,
  covered,
  heading,
  item,
  letterStep,
  paragraph,
  picture,
  recipient,
  row,
  standing,
} from "./build";

/** What the sample says of one case; the rest of a `CaseDetail` follows. */
export interface SampleCase {
  row: CaseRow;
  persons: Person[];
  recipients: Recipient[];
  calls: Call[];
  /** The call in the first person, index by index. */
  sentences: string[];
  blocks: Block[];
  history: HistoryStep[];
  more?: Partial<CaseDetail>;
  /** What its text says of those who write. */
  saidOfWriters?: string[];
}

/** 32 px of nothing in particular. */
const THUMBNAIL =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 16" preserveAspectRatio="none"><defs><radialGradient id="a" cx=".5" cy=".38" r=".4"><stop offset="0" stop-color="#c79f7d"/><stop offset="1" stop-color="#c79f7d" stop-opacity="0"/></radialGradient><radialGradient id="b" cx=".5" cy="1.05" r=".55"><stop offset="0" stop-color="#6f6a72"/><stop offset="1" stop-color="#6f6a72" stop-opacity="0"/></radialGradient><linearGradient id="c" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#dccdb2"/><stop offset="1" stop-color="#96877b"/></linearGradient></defs><rect width="32" height="16" fill="url(#c)"/><rect width="32" height="16" fill="url(#b)"/><rect width="32" height="16" fill="url(#a)"/></svg>',
  );

const calls = (...texts: string[]): Call[] => texts.map((text) => ({ text, block: null }));

const teacher: SampleCase = {
  row: row(
    "lantern-watch-ua-212-26",
    "Marenza",
    "Teacher moved to a prison her family cannot find",
    standing("now", "2026-12-04", "2026-11-27"),
    { number: "UA 212/26", kind: "update", issued: "2026-11-21", letters: 1, newsSinceLetter: true },
  ),
  persons: [{ name: "Nadira Solene", aliases: [] }],
  recipients: [
    recipient(
      1,
      "Minister of Justice",
      ["Minister of Justice", "Ministry of Justice", "1 Assize Square", "Port Lucien", "MARENZA"],
      {
        salutation: "Dear Minister",
        email: ["minister@justice.example"],
        fax: ["+00 1 555 0101"],
      },
    ),
    recipient(2, "Embassy of Marenza", ["Embassy of Marenza", "14 Alder Row", "Norwick"], {
      role: "copy",
      salutation: "Your Excellency",
    }),
  ],
  calls: calls(
    "say at once where Nadira Solene is, and let her family and lawyer visit;",
    "make sure she has the medicine she needs;",
    "release her, unless she is charged with a recognisable offence and tried fairly.",
  ),
  sentences: [
    "say at once where Nadira Solene is, and let her family and her lawyer visit her;",
    "make sure that she has the asthma medicine she needs every day;",
    "release her, unless she is charged with a recognisable offence and tried fairly.",
  ],
  blocks: [
    paragraph(
      "Nadira Solene was taken from Corvo Street detention centre on 19 November. Her family and her lawyer have not been told where she is.",
    ),
    picture("Nadira Solene, photographed by her family.", THUMBNAIL),
    paragraph(
      "Nadira Solene, who teaches the youngest class at Quay Road school, has been held since 6 October. That week she helped parents write to the education ministry about classrooms closed without notice. She has not been charged.",
    ),
    covered(
      "On 9 November she told her lawyer that guards had kept her standing through two nights and had taken her inhaler.",
      "ill_treatment",
    ),
    paragraph(
      "Until last week her sister could bring her food and asthma medicine every Friday. On 19 November guards said only that she had “been moved”.",
    ),
    heading("Please ask the Minister of Justice to"),
    item("1.", "say at once where Nadira Solene is, and let her family and lawyer visit;"),
    item("2.", "make sure she has the medicine she needs;"),
    item("3.", "release her, unless she is charged with a recognisable offence and tried fairly."),
    heading("Please send letters before 4 December 2026"),
    paragraph("Write in English, in French, or in your own language. A copy to the embassy is welcome."),
  ],
  history: [
    alertStep("a1", "2026-10-12", "urgent_action", "Teacher held without charge", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
    letterStep("2026-10-14", "Minister of Justice", "en"),
    alertStep("a2", "2026-11-09", "update", "Lawyer allowed one visit"),
    alertStep("a3", "2026-11-21", "update", "Teacher moved to a prison her family cannot find", {
      changes: [
        { kind: "deadline", words: "2026-12-04", from: "2026-11-24" },
        { kind: "new_recipient", words: "Embassy of Marenza", from: null },
      ],
    }),
    { ...letterStep("2026-11-27", "", ""), kind: "last_post", to: null, language: null },
  ],
  more: { writeIn: ["en", "fr"], ownLanguage: true, diplomaticCopies: true },
  saidOfWriters: ["Please do not write if you live in Marenza or will travel there."],
};

const brothers: SampleCase = {
  row: row(
    "lantern-watch-ua-230-26",
    "Estmark",
    "Three brothers told they will be put on a flight",
    standing("near", "2026-12-07", "2026-11-30"),
    { number: "UA 230/26", unread: true, issued: "2026-11-20" },
  ),
  persons: [
    { name: "Teodor Vask", aliases: [] },
    { name: "Ilian Vask", aliases: ["Ilko"] },
    { name: "Marin Vask", aliases: [] },
  ],
  recipients: [
    recipient(
      1,
      "Minister of the Interior",
      ["Minister of the Interior", "Rowan House", "2 Customs Quay", "Hedra", "ESTMARK"],
      {
        salutation: "Dear Minister",
        fax: ["+00 1 555 0110"],
      },
    ),
    recipient(2, "Head of the Border Service", ["Head of the Border Service", "Pier 9", "Hedra", "ESTMARK"], {
      salutation: "Dear Sir or Madam",
      email: ["border@estmark.example"],
    }),
  ],
  calls: calls(
    "stop the return of Teodor, Ilian and Marin Vask;",
    "let them ask for asylum, with a lawyer and an interpreter.",
  ),
  sentences: [
    "stop the return of Teodor, Ilian and Marin Vask;",
    "let them ask for asylum, with a lawyer and an interpreter.",
  ],
  blocks: [
    paragraph(
      "Teodor, Ilian and Marin Vask were told on 18 November that they will be put on a flight within two weeks.",
    ),
    paragraph(
      "The brothers fled three years ago after their newspaper was closed. No court has heard their claim.",
    ),
    heading("Please ask the Minister of the Interior to"),
    item("1.", "stop the return of Teodor, Ilian and Marin Vask;"),
    item("2.", "let them ask for asylum, with a lawyer and an interpreter."),
  ],
  history: [
    alertStep("b1", "2026-11-20", "urgent_action", "Three brothers told they will be put on a flight", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
  ],
  more: { writeIn: ["en"] },
};

const radio: SampleCase = {
  row: row(
    "lantern-watch-ua-198-26",
    "Veldane",
    "Radio presenter’s hearing will be closed to the public",
    standing("far", "2026-12-15", "2026-12-09"),
    { number: "UA 198/26", unread: true, issued: "2026-11-12", drafts: 1 },
  ),
  persons: [{ name: "Orla Dresch", aliases: [] }],
  recipients: [
    recipient(
      1,
      "President of the Court",
      ["President of the Court", "Court of First Instance", "8 Mill Lane", "Hedra", "VELDANE"],
      {
        salutation: "Dear President of the Court",
      },
    ),
  ],
  calls: calls("hold the hearing of Orla Dresch in public;", "let observers in."),
  sentences: ["hold the hearing of Orla Dresch in public;", "let observers in."],
  blocks: [
    paragraph(
      "Orla Dresch, who presents the morning programme of a small station, will be tried on 18 December behind closed doors.",
    ),
    heading("Please ask the President of the Court to"),
    item("■", "hold the hearing of Orla Dresch in public;"),
    item("■", "let observers in."),
  ],
  history: [
    alertStep("c1", "2026-11-12", "urgent_action", "Radio presenter’s hearing will be closed to the public", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
  ],
  more: { writeIn: ["en", "fr"] },
};

const fishing: SampleCase = {
  row: row(
    "lantern-watch-ua-177-26",
    "Sorrelund",
    "Leader of a fishing co-operative threatened after winning in court",
    standing("far", "2026-12-22", "2026-12-15"),
    { number: "UA 177/26", letters: 4 },
  ),
  persons: [{ name: "Hanne Sorrel", aliases: [] }],
  recipients: [
    recipient(1, "Attorney General", ["Attorney General", "Palace of Justice", "Skarholm", "SORRELUND"], {
      salutation: "Dear Attorney General",
    }),
  ],
  calls: calls("protect Hanne Sorrel and her family;", "find out who threatened them."),
  sentences: ["protect Hanne Sorrel and her family;", "find out who threatened them."],
  blocks: [
    paragraph(
      "Men in an unmarked boat told Hanne Sorrel to leave the coast after her co-operative won its case against a harbour company.",
    ),
    heading("Please ask the Attorney General to"),
    item("a)", "protect Hanne Sorrel and her family;"),
    item("b)", "find out who threatened them."),
  ],
  history: [
    alertStep("d1", "2026-11-10", "urgent_action", "Leader of a fishing co-operative threatened", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
  ],
};

const poet: SampleCase = {
  row: row(
    "lantern-watch-ua-12-20",
    "Halvern",
    "A poet’s seventh winter in Tern Rock prison",
    standing("open-ended", null, null),
    { number: "UA 12/20", letters: 2, issued: "2026-10-01" },
  ),
  persons: [{ name: "Jonas Ferrant", aliases: ["J. F."] }],
  recipients: [
    recipient(
      1,
      "Governor of Tern Rock prison",
      ["The Governor", "Tern Rock prison", "Northern Isles", "HALVERN"],
      { salutation: "Dear Governor" },
    ),
  ],
  calls: calls("release Jonas Ferrant at once and without conditions."),
  sentences: ["release Jonas Ferrant at once and without conditions."],
  blocks: [
    paragraph(
      "Jonas Ferrant has been in Tern Rock prison since 2020 for a poem about a harbour. Letters are welcome at any time.",
    ),
    heading("Please ask the Governor to"),
    item("", "release Jonas Ferrant at once and without conditions."),
  ],
  history: [
    alertStep("e1", "2020-02-01", "urgent_action", "Poet arrested", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
    letterStep("2026-09-02", "Governor of Tern Rock prison", "en"),
  ],
};

const medicine: SampleCase = {
  row: row(
    "lantern-watch-extra-9-26",
    "Orrin Coast",
    "Ferry pilot kept without insulin",
    standing("soon", null, null, { age: 3 }),
    { number: "EXTRA 9/26", issued: "2026-11-21", mayHaveEnded: true },
  ),
  persons: [{ name: "Samo Brill", aliases: [] }],
  recipients: [
    recipient(1, "Minister of Health", ["Minister of Health", "Harbour Street", "Orrin", "ORRIN COAST"], {
      email: ["health@orrin.example"],
    }),
  ],
  calls: calls("give Samo Brill his insulin every day."),
  sentences: ["give Samo Brill his insulin every day."],
  blocks: [
    paragraph(
      "Samo Brill, a ferry pilot with diabetes, was arrested on 20 November. Please write as soon as possible.",
    ),
    heading("Please ask the Minister of Health to"),
    item("1.", "give Samo Brill his insulin every day."),
  ],
  history: [
    alertStep("f1", "2026-11-21", "urgent_action", "Ferry pilot kept without insulin", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
  ],
  more: { doubts: [{ field: "addressee", words: "The director, Pier hospital" }], writeIn: ["fr"] },
};

const student: SampleCase = {
  row: row(
    "lantern-watch-ua-221-26",
    "مارنزا",
    "دانشجوی نجوم پس از شب رصد به خانه برنگشت",
    standing("near", "2026-12-12", "2026-12-05"),
    { number: "UA 221/26", language: "fa", issued: "2026-11-18" },
  ),
  persons: [{ name: "سهراب نیک‌اختر", aliases: [] }],
  recipients: [
    recipient(1, "وزیر کشور", ["وزیر کشور", "وزارت کشور", "میدان بندر ۱", "پورت لوسین", "مارنزا"], {
      rtl: true,
      salutation: "جناب آقای وزیر",
    }),
  ],
  calls: calls("بگوید سهراب نیک‌اختر کجاست؛", "او را آزاد کند."),
  sentences: ["بگویید سهراب نیک‌اختر کجاست؛", "او را آزاد کنید."],
  blocks: [
    paragraph(
      "سهراب نیک‌اختر، دانشجوی نجوم، شب ۱۶ نوامبر پس از برنامهٔ رصد به خانه برنگشت. خانواده‌اش از او خبری ندارند.",
    ),
    heading("لطفاً از وزیر کشور بخواهید که"),
    item("۱.", "بگوید سهراب نیک‌اختر کجاست؛"),
    item("۲.", "او را آزاد کند."),
  ],
  history: [
    alertStep("g1", "2026-11-18", "urgent_action", "دانشجوی نجوم پس از شب رصد به خانه برنگشت", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
  ],
  more: { writeIn: ["fa", "en"] },
};

const sisters: SampleCase = {
  row: row(
    "lantern-watch-ua-160-26",
    "Estmark",
    "Two sisters and their home on the quay",
    standing("late", "2026-11-28", "2026-11-21"),
    { number: "UA 160/26", issued: "2026-10-20" },
  ),
  persons: [
    { name: "Ida Marsh", aliases: [] },
    { name: "Rut Marsh", aliases: [] },
  ],
  recipients: [
    recipient(1, "Mayor of Hedra", ["The Mayor", "Town Hall", "Hedra", "ESTMARK"], {
      email: ["mayor@hedra.example"],
      salutation: "Dear Mayor",
    }),
  ],
  calls: calls("stop the eviction."),
  sentences: ["stop the eviction."],
  blocks: [
    paragraph("Ida and Rut Marsh are to leave their house by 1 December."),
    heading("Please ask the Mayor to"),
    item("1.", "stop the eviction."),
  ],
  history: [
    alertStep("h1", "2026-10-20", "urgent_action", "Two sisters and their home", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
  ],
};

const nurse: SampleCase = {
  row: row(
    "lantern-watch-ua-101-26",
    "Veldane",
    "Nurse released after four months",
    standing("ended", null, null, { needsLetter: false }),
    {
      number: "UA 101/26",
      kind: "outcome",
      ended: true,
      letters: 1,
      newsSinceLetter: true,
      issued: "2026-11-14",
    },
  ),
  persons: [{ name: "Mila Tarn", aliases: [] }],
  recipients: [
    recipient(1, "President of the Republic", ["The President", "Lindenhall", "Velda", "VELDANE"], {
      salutation: "Your Excellency",
    }),
  ],
  calls: [],
  sentences: [],
  blocks: [
    paragraph(
      "Mila Tarn was released on 14 November. Thank you to all who wrote. No further letters are needed.",
    ),
  ],
  history: [
    alertStep("i1", "2026-07-10", "urgent_action", "Nurse on trial", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
    letterStep("2026-11-02", "President of the Republic", "en"),
    alertStep("i2", "2026-11-14", "outcome", "Nurse released after four months", {
      changes: [{ kind: "ended", words: "", from: null }],
    }),
  ],
  more: {
    lettersInPile: 1,
    lettersPosted: 1,
    lettersOut: [
      { to: "President of the Republic", language: "en", printed: "2026-11-12", posted: null },
      { to: "Minister of Health", language: "en", printed: "2026-11-01", posted: "2026-11-02" },
    ],
  },
};

const choir: SampleCase = {
  row: row(
    "lantern-watch-ua-88-25",
    "Marenza",
    "Choir refused a hall",
    standing("old", null, null, { age: 426, needsLetter: false }),
    {
      number: "UA 88/25",
      issued: "2025-09-24",
    },
  ),
  persons: [{ name: "The choir of Port Lucien", aliases: [] }],
  recipients: [recipient(1, "Mayor of Port Lucien", ["The Mayor", "Town Hall", "Port Lucien", "MARENZA"])],
  calls: calls("let the choir sing."),
  sentences: ["let the choir sing."],
  blocks: [paragraph("The choir of Port Lucien has been refused every hall in town.")],
  history: [
    alertStep("j1", "2025-09-24", "urgent_action", "Choir refused a hall", {
      changes: [{ kind: "issued", words: "", from: null }],
    }),
  ],
};

const report: SampleCase = {
  row: row(
    "lantern-watch-report",
    "Veldane",
    "Trials behind closed doors: a report on the courts of Veldane",
    standing("nothing", null, null, { needsLetter: false }),
    {
      kind: "report",
      issued: "2026-11-03",
    },
  ),
  persons: [],
  recipients: [],
  calls: [],
  sentences: [],
  blocks: [
    paragraph("Forty-one hearings were followed over two years. Twenty-six were closed to the public."),
  ],
  history: [alertStep("k1", "2026-11-03", "report", "Trials behind closed doors")],
};

/** Every case, in the order of the list. */
export const SAMPLE: SampleCase[] = [
  sisters,
  teacher,
  brothers,
  medicine,
  student,
  radio,
  fishing,
  poet,
  choir,
  nurse,
  report,
];
