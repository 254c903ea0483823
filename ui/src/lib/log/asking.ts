/** Asking for what a filter leaves in a list. */
import { refusal } from "$lib/ipc";

const FILTER_MS = 150;

/**
 * Asks at once, or where words are typed when the fingers rest; only the last answer counts. What it gives back takes
 * a question back that was not asked yet.
 */
export function asking<Query extends { words: string }, Answer>(
  ask: (query: Query) => Promise<Answer>,
  taken: (answer: Answer) => void,
  refused: (message: string) => void,
): (query: Query) => () => void {
  let turn = 0;
  const read = async (query: Query): Promise<void> => {
    const mine = (turn += 1);
    try {
      const answer = await ask(query);
      if (mine === turn) taken(answer);
    } catch (thrown) {
      if (mine === turn) refused(refusal(thrown).message);
    }
  };
  return (query) => {
    const timer = setTimeout(() => void read(query), query.words === "" ? 0 : FILTER_MS);
    return () => clearTimeout(timer);
  };
}
