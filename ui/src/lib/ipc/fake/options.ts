/** What the address of the mock-up asks of the desk in memory: `?empty`, `?many=100000`, `?online`, `?hostile`… */
import { LANGUAGES } from "$lib/words/index.svelte";

const STEPS = ["upgrading", "mending", "reading", "understanding", "words", "cases"] as const;

const search = new URLSearchParams(typeof location === "undefined" ? "" : location.search);

export const options = {
  /** No source, no case. */
  empty: search.has("empty"),
  /** Cases, as files bring them, and no source. */
  sourceless: search.has("sourceless"),
  /** Cases beside the sample's, made up by number. */
  many: Number(search.get("many") ?? 0),
  /** Letters in the log beside the sample's. */
  letters: Number(search.get("letters") ?? 0),
  hostile: search.has("hostile"),
  /** Pages of the original PDF. */
  pages: Number(search.get("pages") ?? 1),
  online: search.has("online"),
  /** The last update is a fortnight old. */
  stale: search.has("stale"),
  /** Locked at the start; the passphrase is “lantern”. */
  locked: search.has("locked"),
  /** The step of a long opening that the window is met in. */
  opening: STEPS.find((one) => one === search.get("opening")) ?? null,
  /** A passphrase is set, and typed already; it is “lantern”. */
  guarded: search.has("guarded"),
  /** Damage was mended at the start, and the clock is doubted. */
  mended: search.has("mended"),
  /** No list ever comes. */
  slow: search.has("slow"),
  /** A file that is kept never gets there. */
  keeping: search.has("keeping"),
  /** Lists and previews are refused. */
  broken: search.has("broken"),
  /** No draft can be kept. */
  fullDisk: search.has("full"),
  /** The desktop shows no tray. */
  trayless: search.has("trayless"),
  /** The first steps were put away. */
  welcomed: search.has("welcomed"),
  /** Something came on cases that were read. */
  away: search.has("away"),
  /** The sample's first case is one of hours: too late by post. */
  hours: search.has("hours"),
  /** Files that the system handed over to be opened. */
  opened: Number(search.get("opened") ?? 0),
  theme: search.get("theme"),
  language: LANGUAGES.find((one) => one === search.get("lang")) ?? "en",
  size: Number(search.get("size") ?? 100),
};
