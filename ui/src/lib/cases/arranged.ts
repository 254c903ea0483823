/** How the blocks of a text are laid on the paper: a first sentence under the title, a picture in the margin. */
import type { Block, Picture, Reading } from "$lib/ipc";

/** A first paragraph longer than this is text like the rest. */
const STAND_MOST = 280;

export interface Arranged {
  /** The first paragraph, where it is short enough to stand under the title. */
  stand: string | null;
  /** The first picture. */
  photo: Picture | null;
  /** Everything else, with its index in the document. */
  body: { block: Block; index: number }[];
}

export function arranged(reading: Reading): Arranged {
  let body = reading.blocks.map((block, index) => ({ block, index }));
  const first = body[0];
  // Most texts begin with their own title, which stands above them already.
  if (first?.block.kind === "heading" && same(textOf(first.block), reading.title)) body = body.slice(1);
  const photo = body.find(({ block }) => block.picture !== null);
  body = body.filter((one) => one !== photo);
  const stand = body[0]?.block;
  const isStand = stand && isPlain(stand) && textOf(stand).length <= STAND_MOST && body.length > 1;
  return {
    stand: isStand ? textOf(stand) : null,
    photo: photo?.block.picture ?? null,
    body: isStand ? body.slice(1) : body,
  };
}

function isPlain(block: Block): boolean {
  const hasLinks = block.lines.flat().some((piece) => piece.link !== null);
  return (
    block.kind === "paragraph" && block.cover === null && !block.side && !hasLinks && block.lines.length === 1
  );
}

function textOf(block: Block): string {
  return block.lines.map((pieces) => pieces.map((piece) => piece.text).join("")).join(" ");
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
