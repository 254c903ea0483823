/** The interface's words: Fluent messages, dates, digits and names in the language that is set. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** The interface's languages. */
export const LANGUAGES = ["en", "fr", "es", "de", "ar", "fa"] as const;
export type InterfaceLanguage = (typeof LANGUAGES)[number];

/** Written from right to left, by primary subtag. */
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi", "sd", "dv", "prs"];

type Texts = Record<string, string>;

/** English is always there: for what another language lacks. */
const english = import.meta.glob<string>("../../../locales/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** A window speaks one language: the others stay unread. */
const others = import.meta.glob<string>("../../../locales/{fr,es,de,ar,fa}/*.ftl", {
  query: "?raw",
  import: "default",
});

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the screen hangs on it
const bundles = new Map([["en" as InterfaceLanguage, bundle("en", english)]]);

let current = $state<InterfaceLanguage>("en");
let wanted: InterfaceLanguage = "en";

function bundle(language: InterfaceLanguage, texts: Texts): FluentBundle {
  const made = new FluentBundle([locale(language)]);
  for (const [path, text] of Object.entries(texts)) {
    const errors = made.addResource(new FluentResource(text));
    if (errors.length > 0) throw new Error(`${path}: ${errors.join("; ")}`);
  }
  return made;
}

async function readWords(language: InterfaceLanguage): Promise<void> {
  if (bundles.has(language)) return;
  const files = Object.entries(others).filter(([path]) => path.includes(`/locales/${language}/`));
  const texts = await Promise.all(files.map(async ([path, read]) => [path, await read()] as const));
  bundles.set(language, bundle(language, Object.fromEntries(texts)));
}

/** The locale that `Intl` gets. The guide's dates are day, month: British ones. */
export function locale(language: InterfaceLanguage = current): string {
  return language === "en" ? "en-GB" : language;
}

/** The language that is set. */
export function language(): InterfaceLanguage {
  return current;
}

/** Sets the language, for words and for the page's direction, once its words are read. The last that was asked for wins. */
export async function setLanguage(language: InterfaceLanguage): Promise<void> {
  wanted = language;
  await readWords(language);
  if (wanted !== language) return;
  current = language;
  if (typeof document === "undefined") return;
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft(language) ? "rtl" : "ltr";
}

/** The first of the person's languages that the interface speaks. */
export function preferred(wanted: readonly string[]): InterfaceLanguage {
  const primary = wanted.map((tag) => tag.split("-")[0]);
  return LANGUAGES.find((language) => primary.includes(language) && primary[0] === language) ?? "en";
}

/** Whether a language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.includes(tag.split("-")[0] ?? "");
}

/** The message of that id. A missing one is English; one that is missing there too is its own id, so it is seen. */
export function t(id: string, args: Record<string, FluentVariable> = {}): string {
  return said(current, id, args) ?? said("en", id, args) ?? id;
}

function said(
  language: InterfaceLanguage,
  id: string,
  args: Record<string, FluentVariable>,
): string | undefined {
  const made = bundles.get(language);
  const pattern = made?.getMessage(id)?.value;
  return made && pattern ? made.formatPattern(pattern, args) : undefined;
}

/** A number in the language's digits. */
export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A number that is a name, such as a year: without marks between its digits. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat(locale(), { useGrouping: false }).format(value);
}

/** A language's name, in the interface's language. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A country's name, in the interface's language; its code where the engine knows none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Several things in one phrase: “English, French or Spanish”. */
export function oneOf(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "disjunction" }).format(words);
}

/** All of them in one phrase. */
export function allOf(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);
}
