/** A text that the person typed: its values stand in it in the core's words, and are shown in the screen's. */
import type { Block, Piece } from "$lib/ipc";
import { shownValue } from "./fields";

export function inScreensWords(blocks: Block[], today: string): Block[] {
  const shown = (piece: Piece): Piece => {
    const field = fieldOf(piece);
    return field === null ? piece : { ...piece, text: shownValue(field, piece.text, today, []) };
  };
  // A value of several lines, as an address, is in words already.
  const isOne = (block: Block): boolean =>
    block.kind === "definition" && block.lines.length === 1 && block.lines[0]?.length === 1;
  return blocks.map((block) =>
    isOne(block) ? { ...block, lines: block.lines.map((pieces) => pieces.map(shown)) } : block,
  );
}

/** Pieces carry a field (“write_in”) or, where they are checked, the names of what was found (“write_in-3 call-4”). */
function fieldOf(piece: Piece): string | null {
  return piece.field?.split(" ")[0]?.split("-")[0] ?? null;
}
