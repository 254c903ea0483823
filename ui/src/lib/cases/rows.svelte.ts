/** The rows of one room of cases: asked for in pages as they are needed, kept while the room is open. */
import { SvelteMap } from "svelte/reactivity";
import { call, refusal, type CaseList, type CaseQuery, type CaseRow, type Section } from "$lib/ipc";
import { CHUNK, pagesOf } from "./chunks";

/** Pages asked again when something changed; the rest is asked when it is looked at. */
const PAGES_REFRESHED = 6;

/** Rows that are looked through for a case that the address names. */
const MOST_SOUGHT = 2000;

type Ask = Pick<CaseQuery, "room" | "country" | "order" | "words">;

export class Rows {
  total = $state<number | null>(null);
  sections = $state.raw<Section[]>([]);
  failed = $state<string | null>(null);
  #pages = new SvelteMap<number, CaseRow[]>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the screen hangs on it
  #asked = new Set<number>();
  #recent: number[] = [];
  #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The row of that index; `undefined` until it is there. */
  at(index: number): CaseRow | undefined {
    return this.#pages.get(Math.floor(index / CHUNK))?.[index % CHUNK];
  }

  /** Where a case stands among the rows that are here; -1 where it doesn't. */
  indexOf(id: string): number {
    for (const [page, rows] of this.#pages) {
      const found = rows.findIndex((row) => row.id === id);
      if (found >= 0) return page * CHUNK + found;
    }
    return -1;
  }

  /** Fetches from the top until that case is there; -1 where it isn't among the first of a long list. */
  async find(id: string): Promise<number> {
    for (let from = 0; from < MOST_SOUGHT; from += CHUNK) {
      await this.need(from, 1);
      const at = this.indexOf(id);
      if (at >= 0 || this.total === null || from + CHUNK >= this.total) return at;
    }
    return -1;
  }

  /** Fetches rows `from` to `from + count` where they aren't here yet. */
  async need(from: number, count: number): Promise<void> {
    const missing = pagesOf(from, count).filter((page) => !this.#asked.has(page));
    await Promise.all(missing.map((page) => this.#fetch(page)));
  }

  /** Asks again for what was looked at last; what stands there stays until the answer is there. */
  async refresh(): Promise<void> {
    const again = this.#recent.length > 0 ? this.#recent.slice(-PAGES_REFRESHED) : [0];
    this.#asked.clear();
    const fresh = await Promise.all(again.map((page) => this.#fetch(page)));
    if (fresh.every(Boolean)) {
      for (const page of this.#pages.keys()) if (!again.includes(page)) this.#pages.delete(page);
    }
  }

  async #fetch(page: number): Promise<boolean> {
    this.#asked.add(page);
    this.#recent = [...this.#recent.filter((one) => one !== page), page];
    try {
      this.#take(
        page,
        await call("list_cases", { query: { ...this.#ask, from: page * CHUNK, count: CHUNK } }),
      );
      return true;
    } catch (thrown) {
      this.#asked.delete(page);
      this.failed = refusal(thrown).message;
      return false;
    }
  }

  #take(page: number, list: CaseList): void {
    this.failed = null;
    this.total = list.total;
    // The same headings again change nothing: 2,000 pieces of a long list would be made anew for each page of it.
    if (JSON.stringify(list.sections) !== JSON.stringify(this.sections)) this.sections = list.sections;
    this.#pages.set(page, list.rows);
  }
}
