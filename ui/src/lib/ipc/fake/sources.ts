/** Sources, updates and imports of the desk in memory. */
import type { Progress, SourceRow, SourceTrial, UpdateResult, WireError } from "../wire";
import { options } from "./options";

const cancelled = new Set<string>();

let kept: SourceRow[] =
  options.empty || options.sourceless
    ? []
    : [
        source(
          1,
          "https://lantern-watch.example/actions/feed",
          "feed",
          "Lantern Watch: urgent actions",
          "fine",
          { alerts: 24 },
        ),
        source(2, "https://harbour-letters.example/appeals", "listing", "Harbour Letters", "failing", {
          failures: 3,
          error: { code: "failed", sentence: "unreachable", words: {} },
          alerts: 6,
        }),
        source(3, "/home/ada/Actions", "folder", "Actions", "never", {
          answered: null,
          asked: null,
          alerts: 0,
        }),
        source(4, "https://tern-rock.example/atom", "feed", "Friends of Tern Rock", "waiting", {
          notBefore: "2026-11-25T08:00:00Z",
          movedFrom: "http://tern-rock.example/rss",
          alerts: 1,
        }),
        source(5, "https://old-quay.example/feed", "feed", "Old Quay Group", "gone", {
          error: { code: "failed", sentence: "gone", words: {} },
          alerts: 2,
        }),
      ];

function source(
  id: number,
  address: string,
  kind: SourceRow["kind"],
  title: string,
  state: SourceRow["state"],
  more: Partial<SourceRow> = {},
): SourceRow {
  return {
    id,
    address,
    kind,
    title,
    state,
    answered: "2026-11-21T18:20:00Z",
    asked: "2026-11-24T08:10:00Z",
    notBefore: null,
    next: kind === "feed" && state !== "gone" ? "2026-11-24T16:10:00Z" : null,
    movedFrom: null,
    movingTo: null,
    failures: 0,
    error: null,
    alerts: 0,
    keepPictures: false,
    ...more,
  };
}

export const list = (): SourceRow[] => kept;

export function change(id: number, change: Partial<SourceRow>): void {
  kept = kept.map((one) => (one.id === id ? { ...one, ...change } : one));
}

export function trial(address: string): SourceTrial {
  if (!/^(https?:\/\/|\/)/.test(address)) {
    const refused: WireError = {
      code: "not_an_address",
      sentence: "not-an-address",
      words: { address },
    };
    throw refused;
  }
  if (address.includes("site")) {
    return {
      address,
      kind: "choice",
      title: null,
      items: [],
      count: 0,
      feeds: [`${address}/news.xml`, `${address}/actions.xml`],
    };
  }
  const titles = [
    "Teacher held without charge",
    "Further information: teacher moved",
    "Courts of Veldane: a report",
  ];
  return {
    address,
    kind: address.startsWith("/")
      ? "folder"
      : address.includes("feed") || address.includes("xml")
        ? "feed"
        : "listing",
    title: "Lamplight Letters",
    items: titles.map((title, index) => ({
      title,
      kind: index === 2 ? "report" : "urgent_action",
      index: index === 2 ? "VEL 14/021/2026" : null,
      excerpt: index === 1 ? "Guards said only that she had been moved." : "",
      readMore: `${address}/${index + 1}`,
      download: index === 0 ? `${address}/1.pdf` : null,
    })),
    count: 24,
    feeds: [],
  };
}

export function add(address: string): SourceRow {
  const found = trial(address);
  const made = source(
    Math.max(0, ...kept.map((one) => one.id)) + 1,
    address,
    found.kind === "choice" ? "feed" : found.kind,
    found.title ?? address,
    "never",
    { answered: null, asked: null },
  );
  kept = [...kept, made];
  return made;
}

/** The list of another reader: one feed that is here already, two that are new. */
export function takeList(): SourceRow[] {
  return ["https://quayside.example/feed", "https://mill-lane.example/atom"]
    .filter((address) => !kept.some((one) => one.address === address))
    .map(add);
}

export function put(source: SourceRow): void {
  kept = [...kept, source];
}

export function remove(id: number): void {
  kept = kept.filter((one) => one.id !== id);
}

/** Asks slowly enough that progress and cancel can be seen. */
export async function update(
  ids: number[],
  job: string,
  tell: (progress: Progress) => void,
): Promise<UpdateResult> {
  const asked = kept.filter((one) => ids.length === 0 || ids.includes(one.id));
  const result: UpdateResult = { new: 0, updated: 0, failed: 0, sources: [], cancelled: false };
  for (const [done, one] of asked.entries()) {
    tell({
      job,
      kind: "update",
      done,
      total: asked.length,
      words: one.title ?? one.address,
      finished: false,
    });
    await new Promise((wake) => setTimeout(wake, 400));
    if (cancelled.has(job)) {
      result.cancelled = true;
      break;
    }
    if (one.error) result.failed += 1;
    result.sources.push({ id: one.id, error: one.error });
  }
  tell({ job, kind: "update", done: asked.length, total: asked.length, words: "", finished: true });
  return result;
}

export function cancel(job: string): void {
  cancelled.add(job);
}
