/** The print run of the desk in memory. */
import type { PostageRow, RunRoom, RunSum, RunWish, Writer, WriterRow } from "../wire";
import { find } from "./cases";

/** So many lines fit into every window. */
const MOST_LINES = 9;

let wish: RunWish = {
  writers: [],
  cases: [],
  drafts: [],
  everyAddressee: false,
  collate: "writer",
  envelopes: true,
  labels: null,
  labelStart: 1,
  vary: true,
  coverSheet: true,
  signList: false,
  pile: [],
};
let others: WriterRow[] = [];
let postage: PostageRow[] = [{ zone: "abroad", stamp: "€1.25" }];

export function room(owner: Writer | null): RunRoom {
  const first = owner ? [{ id: 1, writer: owner }] : [];
  return { wish, writers: [...first, ...others], postage, labels: ["L7160", "L7163", "5160"] };
}

export function keep(next: RunWish): null {
  wish = structuredClone(next);
  return null;
}

export function put(id: number | null, writer: Writer): number {
  const kept = id ?? Math.max(1, ...others.map((one) => one.id)) + 1;
  others = [...others.filter((one) => one.id !== kept), { id: kept, writer }];
  return kept;
}

export function remove(id: number): null {
  others = others.filter((one) => one.id !== id);
  return null;
}

export function setPostage(zone: string, stamp: string): null {
  postage = [...postage.filter((line) => line.zone !== zone), ...(stamp ? [{ zone, stamp }] : [])];
  return null;
}

export function sum(of: RunWish, owner: Writer | null): RunSum {
  const writers = room(owner).writers.filter((one) => of.writers.includes(one.id));
  const cases = of.cases.flatMap((id) => find(id) ?? []);
  const letters = writers.flatMap(({ writer }) =>
    cases.map((one) => ({
      writer: writer.name,
      to: one.recipients[0]?.name ?? "",
      case: one.row.id,
      language: "en",
      pages: 1,
      gaps: 1,
    })),
  );
  return {
    letters,
    pages: letters.length * (of.envelopes ? 2 : 1) + Number(of.coverSheet) + Number(of.signList),
    envelopes: of.envelopes ? letters.length : 0,
    labels: of.labels ? letters.length : 0,
    alike: 0,
    tooFew: [],
    unfit: cases.flatMap((one) =>
      (one.recipients[0]?.lines.length ?? 0) > MOST_LINES
        ? { to: one.recipients[0]?.name ?? "", note: { code: "address_overfull", words: [] } }
        : [],
    ),
    stamps: letters.length > 0 ? [{ stamp: postage[0]?.stamp ?? null, count: letters.length }] : [],
    news: cases.map((one) => ({ name: one.row.number ?? one.row.title, day: one.row.issued, old: false })),
  };
}

export function print(of: RunWish, owner: Writer | null): void {
  const { letters } = sum(of, owner);
  wish = { ...structuredClone(of), pile: [...of.pile, ...letters.map((_, at) => of.pile.length + at + 1)] };
}
