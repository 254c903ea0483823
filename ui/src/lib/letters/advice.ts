/** The notes of the letter check that have words here; a newer core may know more. */

const KNOWN = new Set([
  "deadline_past",
  "last_post_past",
  "old_news",
  "whole_address",
  "too_long",
  "name_missing",
  "name_late",
  "no_request_for_reply",
  "gap_open",
  "no_call",
  "no_address",
  "no_country",
  "no_salutation",
  "tone",
  "address_overfull",
  "address_small",
  "label_overfull",
  "not_one_page",
  "word_broken",
  "model_letter_elsewhere",
  "calls_elsewhere",
  "language_of_the_action",
  "no_frame",
  "not_asked_for",
  "no_call_rules",
  "call_as_printed",
  "salutation_replaced",
  "salutation_elsewhere",
  "nothing_to_ask",
]);

export function isKnown(code: string): boolean {
  return KNOWN.has(code);
}
