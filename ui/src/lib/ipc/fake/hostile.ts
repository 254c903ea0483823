/** Texts that try to break the layout: a title of 2,000 characters, direction overrides, floods of marks, markup. */
import { alertStep, heading, item, paragraph, recipient, row, standing } from "./build";
import type { SampleCase } from "./sample";

const LONG = "Unendlich".repeat(80) + " " + "a title that does not end ".repeat(50);
const OVERRIDES = "\u202Eesrever\u202C \u2067أمر\u2069 \u200F\u202E<script>alert(1)</script>";
const FLOOD = "Z" + "\u0301\u0323\u0330".repeat(120) + "algo" + "\u200B".repeat(200) + "end";

function hostile(id: string, title: string): SampleCase {
  return {
    row: row(id, title.slice(0, 300), title, standing("now", "2026-12-04", "2026-11-27"), { unread: true }),
    persons: [{ name: title.slice(0, 400), aliases: [] }],
    recipients: [
      recipient(1, title.slice(0, 300), [title.slice(0, 500), "<img src=x onerror=alert(1)>", "MARENZA"]),
    ],
    calls: [{ text: title, block: null }],
    sentences: [title],
    blocks: [
      heading(title.slice(0, 600)),
      paragraph(title),
      item(title.slice(0, 40), "<b>not bold</b>"),
      paragraph("javascript:alert(1)"),
    ],
    history: [alertStep(`${id}-1`, "2026-11-20", "urgent_action", title)],
  };
}

/** Four cases nobody should have to read. */
export const HOSTILE: SampleCase[] = [
  hostile("hostile-long", LONG.slice(0, 2000)),
  hostile("hostile-overrides", OVERRIDES.repeat(8)),
  hostile("hostile-flood", FLOOD),
  crowd(),
];

/** A case that asks to write to 500 people, with 500 calls. */
function crowd(): SampleCase {
  const many = Array.from({ length: 500 }, (_, at) => at + 1);
  const title = "Five hundred addressees";
  return {
    ...hostile("hostile-crowd", title),
    recipients: many.map((to) =>
      recipient(to, `Minister number ${to}`, [`Minister number ${to}`, `${to} Quay Road`, "MARENZA"]),
    ),
    calls: many.map((at) => ({ text: `release person number ${at};`, block: null })),
    sentences: many.map((at) => `release person number ${at};`),
  };
}
