/** Languages typed by name or by code. */
import { expect, test } from "vitest";
import { setLanguage } from "./index.svelte";
import { tagsOf, typedNames } from "./languages";

test.each([
  ["en, fr", "en fr"],
  ["English, French", "en fr"],
  ["English French", "en fr"],
  ["français; Español", "fr es"],
  ["فارسی، انگلیسی", "fa en"],
  ["Norwegian Bokmål", "nb"],
  ["Deutsch,deutsch, de", "de"],
  ["pt-BR", "pt-BR"],
  ["Klingonish", "Klingonish"],
  [" , ", ""],
])("%s", (typed, tags) => {
  expect(tagsOf(typed).join(" ")).toBe(tags);
});

test("names go there and back, in Persian too", async () => {
  expect(typedNames(["en", "fa"])).toBe("English, Persian");
  await setLanguage("fa");
  expect(tagsOf(typedNames(["fa", "ar", "en"]))).toEqual(["fa", "ar", "en"]);
  await setLanguage("en");
});
