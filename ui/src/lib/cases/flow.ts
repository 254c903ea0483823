/** Where the lines of a block end: a PDF and a mail break their prose to their own width, which is not the paper's here. */
import type { Block, Piece } from "$lib/ipc";

/** No address, no list of names has lines so wide, in characters; text that was wrapped has: mails break at some 72. */
const WIDE = 50;
/** A line that was broken for want of room goes so far towards the longest: the word that no longer fitted is the rest. */
const FULL = 0.72;
/** What begins a line of its own: a bullet, a number, a name with a colon. */
const BEGINS = /^\s*([-–—•*·]\s|\(?\p{Nd}{1,3}[.)]\s|\p{Lu}[\p{L} -]{1,24}:\s)/u;
/** Blocks whose lines may be prose. */
const PROSE: ReadonlySet<Block["kind"]> = new Set(["paragraph", "item", "quote", "definition"]);

/**
 * What stands between each line of a block and the next: `null` where the break is the writer’s, else a space, or nothing
 * behind a hyphen. One fewer than there are lines.
 */
export function joints(block: Block): (string | null)[] {
  const texts = block.lines.map((pieces) => pieces.map((piece) => piece.text).join(""));
  const longest = Math.max(...texts.map((text) => text.length));
  const isWrapped = PROSE.has(block.kind) && longest >= WIDE;
  return texts.slice(1).map((next, at) => {
    const line = texts[at] ?? "";
    const isFull = line.length >= FULL * longest;
    const isPostal = [block.lines[at], block.lines[at + 1]].some((pieces) => pieces?.some(isOfAddress));
    if (!isWrapped || !isFull || isPostal || BEGINS.test(next)) return null;
    return line.endsWith("-") ? "" : " ";
  });
}

/** The lines of an envelope stay as they were printed. */
const isOfAddress = (piece: Piece): boolean => /\b(addressee|copy)/.test(piece.field ?? "");
