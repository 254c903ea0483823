/** The trash of the desk in memory. */
import type { SourceRow, TrashKind, TrashRow } from "../wire";
import * as letters from "./letters";
import * as sources from "./sources";

let gone: (SourceRow & { removed: string })[] = [];

export function list(): TrashRow[] {
  const thrown = gone.map((one): TrashRow => ({
    kind: "source",
    id: one.address,
    title: one.title ?? one.address,
    to: "",
    language: null,
    removed: one.removed,
  }));
  return [...letters.discarded(), ...thrown].sort((a, b) => b.removed.localeCompare(a.removed));
}

export function throwSource(id: number): void {
  const source = sources.list().find((one) => one.id === id);
  if (source) gone = [...gone, { ...source, removed: new Date().toISOString() }];
  sources.remove(id);
}

export function take(kind: TrashKind, id: string): void {
  if (kind === "draft") return letters.discard(id, false);
  const source = gone.find((one) => one.address === id);
  if (source) sources.put(source);
  erase(kind, id);
}

export function erase(kind: TrashKind, id: string): void {
  if (kind === "draft") letters.erase(id);
  else gone = gone.filter((one) => one.address !== id);
}

export function empty(): void {
  letters.discarded().forEach((one) => letters.erase(one.id));
  gone = [];
}
