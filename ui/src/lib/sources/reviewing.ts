/** Files under review: what the person puts right is shown at once, and kept with the file. */
import { isDoubted } from "$lib/cases/doubts";
import type { FoundField, PutRight, Review } from "$lib/ipc";

/** How many values of a file are doubted. */
export function doubtsOf(review: Review): number {
  return review.checks.flatMap((check) => check.found).filter(isDoubted).length;
}

/** Whether a file may be kept without another look: of a scan nothing was read that could be doubted. */
export function isSure(review: Review): boolean {
  const isNews = review.outcome === "kept" || review.outcome === "update";
  return isNews && doubtsOf(review) === 0 && review.checks.every((check) => !check.isScan);
}

/** What was found, with what the person put right over it. The n-th right has the number −n−1, to take it back by. */
export function asRight(found: FoundField[], rights: PutRight[]): FoundField[] {
  const at = new Map(rights.map((right, number) => [right.at, { right, number }]));
  const shown = found.map((one, index): FoundField => {
    const put = at.get(index);
    if (!put) return one;
    const correction = -put.number - 1;
    // What is taken away stays in sight until the file is kept, so that it can be taken back.
    if (put.right.value === null) return { ...one, by: "nobody", correction };
    return { ...one, value: put.right.value, by: "person", correction };
  });
  const added = rights.flatMap((right, number): FoundField[] =>
    right.at === null && right.value !== null
      ? [
          {
            id: `${right.field}-new-${number}`,
            field: right.field,
            value: right.value,
            by: "person",
            words: "",
            document: null,
            boxes: [],
            correction: -number - 1,
          },
        ]
      : [],
  );
  return [...shown, ...added];
}

/** The person's newest word beside the others. `found`: how many values were found; what was added stands behind them. */
export function withRight(rights: PutRight[], put: PutRight, found: number): PutRight[] {
  if (put.at === null) return [...rights, put];
  if (put.at < found) return [...rights.filter((one) => one.at !== put.at), put];
  // A value that the person added is changed or let go.
  const added = rights.filter((one) => one.at === null)[put.at - found];
  return rights.flatMap((one) => {
    if (one !== added) return [one];
    return put.value === null ? [] : [{ ...one, value: put.value }];
  });
}
