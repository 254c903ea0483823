/** Cuts a list of any length into pieces of rows, so that only those near the eye stand on the page. */
import type { Section } from "$lib/ipc";

/** Rows in a piece, and in one asking. */
export const CHUNK = 50;

/** A piece of a section. */
export interface Chunk {
  /** Index of its first row in the whole list. */
  from: number;
  count: number;
}

/** The pieces of each section, in order. */
export function chunksOf(sections: readonly Section[]): { section: Section; chunks: Chunk[] }[] {
  let at = 0;
  return sections.map((section) => {
    const chunks: Chunk[] = [];
    for (let done = 0; done < section.count; done += CHUNK) {
      chunks.push({ from: at + done, count: Math.min(CHUNK, section.count - done) });
    }
    at += section.count;
    return { section, chunks };
  });
}

/** The askings that cover rows `from` to `from + count`. */
export function pagesOf(from: number, count: number): number[] {
  const first = Math.floor(from / CHUNK);
  const last = Math.floor((from + Math.max(count, 1) - 1) / CHUNK);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
