/** Files and texts on their way in: looked at, waiting for the person's word, and what became of the last ones. */
import { call, refusal, type ImportOutcome, type Review } from "$lib/ipc";
import { go } from "$lib/route.svelte";
import { say } from "$lib/toast.svelte";

let outcomes = $state.raw<ImportOutcome[]>([]);
let reviews = $state.raw<Review[]>([]);

export const importing = {
  /** What became of those that were kept since the last ones came. */
  get outcomes(): ImportOutcome[] {
    return outcomes;
  },
  /** Files that wait. */
  get reviews(): Review[] {
    return reviews;
  },
};

/** Looks at chosen or dropped files; they wait in the room of reviews until they are kept or let go. */
export async function startReview(way: "review_files" | "review_dropped"): Promise<void> {
  try {
    const waiting = await call(way, { job: crypto.randomUUID() });
    if (waiting.length > 0) openReviews(waiting);
  } catch (thrown) {
    say(refusal(thrown).message);
  }
}

/** Opens the room with files that wait. */
export function openReviews(waiting: Review[]): void {
  outcomes = [];
  reviews = waiting;
  go({ room: "review" });
}

/** The files that wait now. */
export function showReviews(waiting: Review[]): void {
  reviews = waiting;
}

/** Notes what became of one. */
export function noteOutcome(outcome: ImportOutcome): void {
  outcomes = [...outcomes, outcome];
}
