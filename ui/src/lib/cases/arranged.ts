/** How the blocks of a text are laid on the paper: a first sentence under the title, a picture in the margin. */
import type { Block, Picture, Reading } from "$lib/ipc";

/** A first paragraph longer than this is text like the rest. */
const STAND_MOST = 280;
/** The title a document prints stands among its first blocks, after numbers and dates. */
const TITLE_WITHIN = 6;
/** Fields that stand in a document's head, not in its text. */
const HEAD_FIELDS = new Set(["number", "index", "issued", "kind", "organisation", "country"]);

export interface Arranged {
  /** The first paragraph, where it is short enough to stand under the title. */
  stand: string | null;
  /** The first picture. */
  photo: Picture | null;
  /** What the document prints above its title: numbers, dates. Shown small, under the text. */
  head: string[];
  /** Everything else, with its index in the document. */
  body: { block: Block; index: number }[];
}

export function arranged(reading: Reading): Arranged {
  let body = reading.blocks.map((block, index) => ({ block, index }));
  // The title stands above the text already.
  const title = body.slice(0, TITLE_WITHIN).findIndex(({ block }) => same(textOf(block), reading.title));
  // A term says nothing without its value, and the values there speak for themselves.
  const above = body.slice(0, Math.max(0, title)).filter(({ block }) => block.kind !== "term");
  const head = above.map(({ block }) => textOf(block));
  body = body.slice(title + 1);
  const photo = body.find(({ block }) => block.picture !== null);
  body = body.filter((one) => one !== photo);
  const first = body[0]?.block;
  const stand = first && body.length > 1 && isPlain(first) ? textOf(first) : null;
  return { stand, photo: photo?.block.picture ?? null, head, body: stand === null ? body : body.slice(1) };
}

function isPlain(block: Block): boolean {
  const pieces = block.lines.flat();
  const isText = pieces.every((piece) => piece.link === null && !HEAD_FIELDS.has(piece.field ?? ""));
  const fits = block.lines.length <= 3 && textOf(block).length <= STAND_MOST;
  return block.kind === "paragraph" && block.cover === null && !block.side && isText && fits;
}

function textOf(block: Block): string {
  return block.lines.map((pieces) => pieces.map((piece) => piece.text).join("")).join(" ");
}

function same(one: string, other: string): boolean {
  return one !== "" && one.trim().toLowerCase() === other.trim().toLowerCase();
}
