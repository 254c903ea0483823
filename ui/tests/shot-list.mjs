// Every room in each state that it can be brought into, and the looks in which each is looked at.

const CASE = "lantern-watch-ua-212-26";
const PRINT = "Control+p";

/**
 * Where a state is, and what brings it about: keys, texts after “=”, and selectors in brackets of what is pressed.
 * @typedef {{ at: string, asked?: string, acts?: string[], wait?: string }} State
 */

/** @type {Record<string, State>} */
const READING = {
  first: { at: "needs", asked: "empty" },
  "first-paper": { at: "needs", asked: "empty", acts: ["[.first .ends .btn-main]"] },
  "first-source": {
    at: "needs",
    asked: "empty",
    acts: ["[.first .ends .btn-main]", "[.first .ends .btn-main]"],
  },
  nothing: { at: "needs", asked: "empty&welcomed" },
  read: { at: `needs/${CASE}` },
  "read-alone": { at: `needs/${CASE}`, acts: ["Enter"] },
  "read-shown": { at: `needs/${CASE}`, acts: ["v"] },
  "read-rtl": { at: "needs/lantern-watch-ua-221-26" },
  "read-ended": { at: "all/lantern-watch-ua-101-26" },
  "read-stale": { at: "needs/lantern-watch-ua-230-26", asked: "stale&online" },
  "read-away": { at: "needs/lantern-watch-ua-230-26", asked: "away" },
  "read-long": { at: "needs/hostile-long", asked: "hostile" },
  "read-overrides": { at: "needs/hostile-overrides", asked: "hostile" },
  "read-flood": { at: "needs/hostile-flood", asked: "hostile" },
  "read-refused": { at: "needs", asked: "broken" },
  "read-filtered": { at: `needs/${CASE}`, acts: ["/", "=radio"] },
  "read-none": { at: `needs/${CASE}`, acts: ["/", "=zzz"] },
  "read-toast": { at: `needs/${CASE}`, acts: ["e"] },
  "read-check": {
    at: `needs/${CASE}`,
    acts: ["[.paper-tools button:has(+ .sp)]"],
    wait: "dialog .text-layer span",
  },
  "read-original": {
    at: `needs/${CASE}`,
    acts: ["[.paper-tools .sp + button]"],
    wait: "dialog .text-layer span",
  },
  "read-large": { at: `needs/${CASE}`, acts: [PRINT] },
  soon: { at: "soon" },
  news: { at: "news" },
  languages: { at: "languages" },
  country: { at: "country" },
  archive: { at: "archive" },
  "read-coming": { at: "needs", asked: "slow" },
};

/** @type {Record<string, State>} */
const WRITING = {
  letter: { at: `needs/${CASE}`, acts: ["w"], wait: ".page img" },
  "letter-rtl": { at: "needs/lantern-watch-ua-221-26", acts: ["w"], wait: ".page img" },
  "letter-envelope": {
    at: `needs/${CASE}`,
    acts: ["w", "[.crumb .about]", "Control+Shift+e"],
    wait: ".page img",
  },
  "letter-unsaved": {
    at: `needs/${CASE}`,
    asked: "full",
    acts: ["w", "[.letter-line]", "=x"],
    wait: ".crumb .madder",
  },
  "letter-print": { at: `needs/${CASE}`, acts: ["w", "[.crumb .about]", PRINT], wait: "dialog" },
  "letter-pdf": {
    at: `needs/${CASE}`,
    acts: ["w", "[.foot-line .ends button:nth-of-type(2)]"],
    wait: "dialog",
  },
  "letter-ways": { at: `needs/${CASE}`, acts: ["w", "[.foot-line .ends button]"], wait: "dialog" },
  "letter-mailed": {
    at: `needs/${CASE}`,
    acts: ["w", "[.foot-line .ends button]", "[dialog .ends .btn-main]"],
    wait: "dialog .toast",
  },
  drafts: { at: "drafts" },
  "drafts-coming": { at: "drafts", asked: "slow" },
  "drafts-none": { at: "drafts", asked: "empty" },
  evening: { at: "run" },
  "evening-chosen": { at: "run", acts: ["[.evening .tick input]"] },
  "evening-none": { at: "run", asked: "empty" },
};

/** @type {Record<string, State>} */
const KEEPING = {
  log: { at: "log" },
  "log-coming": { at: "log", asked: "slow" },
  "log-none": { at: "log", asked: "empty" },
  "log-refused": { at: "log", asked: "broken" },
  "log-many": { at: "log", asked: "letters=2000" },
  "log-letter": { at: "log", acts: ["j", "j", "j", "j", "Enter"] },
  "log-reply": { at: "log", acts: ["r"] },
  "hand-note": { at: "needs/lantern-watch-ua-198-26", acts: ["r"] },
  addresses: { at: "addresses" },
  "addresses-coming": { at: "addresses", asked: "slow" },
  "addresses-none": { at: "addresses", asked: "empty" },
};

/** @type {Record<string, State>} */
const AROUND = {
  sources: { at: "sources" },
  "sources-coming": { at: "sources", asked: "slow" },
  "sources-none": { at: "sources", asked: "empty" },
  "sources-trial": { at: "sources", acts: ["[.add-line input]", "=https://lamplight.example/feed", "Enter"] },
  "sources-refused": { at: "sources", acts: ["[.add-line input]", "=no address", "Enter"] },
  "sources-updating": { at: "sources", acts: ["[.column-head button]"] },
  "sources-paste": { at: "sources", acts: ["[.ways button:nth-of-type(2)]"] },
  "sources-typed": { at: "sources", acts: ["[.ways button:nth-of-type(3)]"] },
  review: { at: "needs", asked: "opened=4", wait: ".waiting" },
  "review-none": { at: "review" },
  trash: {
    at: "sources",
    acts: ["[.sources .ends button:nth-of-type(2)]", "[a[href='#/trash']]"],
    wait: ".ledger .what .i",
  },
  "trash-none": { at: "trash", asked: "empty" },
  settings: { at: "settings" },
  "settings-end": { at: "settings", acts: ["[.column > :last-child]"] },
  guarded: { at: "settings", asked: "guarded" },
  mended: { at: "needs", asked: "mended" },
  palette: { at: `needs/${CASE}`, acts: ["Control+k", "=min"] },
  keys: { at: `needs/${CASE}`, acts: ["?"] },
  hidden: { at: "needs", acts: ["Control+Shift+H"] },
  locked: { at: "needs", asked: "locked" },
  opening: { at: "needs", asked: "opening=understanding" },
  "opening-uncounted": { at: "needs", asked: "opening=upgrading" },
  parts: { at: "needs", asked: "gallery" },
};

export const STATES = { ...READING, ...WRITING, ...KEEPING, ...AROUND };

/** The least screen that counts; the mock-ups' own size is asked for by name. */
const SMALL = { width: 1280, height: 720 };

/** @type {Record<string, { asked: string, size: { width: number, height: number } }>} */
export const LOOKS = {
  light: { asked: "theme=light", size: SMALL },
  dark: { asked: "theme=dark", size: SMALL },
  fa: { asked: "lang=fa", size: SMALL },
  large: { asked: "size=200", size: SMALL },
  "fa-dark-large": { asked: "lang=fa&theme=dark&size=200", size: SMALL },
};
/** Beside the mock-ups. */
const WIDE = { asked: "theme=light", size: { width: 1440, height: 900 } };

/**
 * The pictures of the states whose names begin with one of these, or of all.
 * @param {string[]} names
 */
export function shots(names) {
  const wanted = Object.entries(STATES).filter(
    ([name]) => names.length === 0 || names.some((begin) => name.startsWith(begin)),
  );
  const looks = Object.entries(names.length === 0 ? LOOKS : { ...LOOKS, wide: WIDE });
  return wanted.flatMap(([state, { at, asked, acts = [], wait }]) =>
    looks.map(([look, { asked: of, size }]) => ({
      name: `${state}.${look}`,
      state,
      look,
      address: `?${[asked, of].filter(Boolean).join("&")}#/${at}`,
      size,
      acts,
      wait: wait ?? ".app, .locked, .opening",
    })),
  );
}
