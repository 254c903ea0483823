/** Languages as a person types them, and as the core names them. */
import { LANGUAGES, isRightToLeft, language, languageName, locale } from "./index.svelte";

/** ISO 639-1, and what letters and their writers use beside it. */
const CODES =
  "aa ab af ak am an ar as av ay az ba be bg bm bn bo br bs ca ce ch ckb co cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy hz id ig ii is it ja jv ka kg ki kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my nb nd ne ng nl nn no nr nv ny oc oj om or os pa pl prs ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(
    " ",
  );

/** The tags of languages that were typed by name or by code, best first. What is not known stays as it was typed. */
export function tagsOf(text: string): string[] {
  const known = names();
  return text
    .split(/[,;،؛\n]+/)
    .flatMap((part) => {
      const whole = known.get(folded(part));
      // “English French” are two; “Norwegian Bokmål” is one.
      return whole ? [whole] : part.split(/\s+/).map((word) => known.get(folded(word)) ?? word);
    })
    .filter((tag, at, all) => tag !== "" && all.indexOf(tag) === at);
}

/** The languages of those tags by name, to be changed by typing. */
export function typedNames(tags: readonly string[]): string {
  return tags.map(languageName).join(isRightToLeft(language()) ? "، " : ", ");
}

/** Every name in the languages of the interface and in its own, by how it is compared. */
function names(): Map<string, string> {
  const found = new Map<string, string>();
  for (const tongue of [...LANGUAGES, locale()]) {
    const named = new Intl.DisplayNames([tongue], { type: "language", fallback: "none" });
    for (const code of CODES) found.set(folded(named.of(code) ?? code), code);
  }
  for (const code of CODES) {
    const own = new Intl.DisplayNames([code], { type: "language", fallback: "none" }).of(code);
    if (own && !found.has(folded(own))) found.set(folded(own), code);
  }
  for (const code of CODES) found.set(code, code);
  return found;
}

function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
