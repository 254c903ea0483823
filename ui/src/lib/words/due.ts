/** A case's deadline in words, colour and a disc that empties, as the design guide has them. */
import type { Standing } from "$lib/ipc";
import { day } from "./dates";
import { t } from "./index.svelte";

export type Tone = "plain" | "ember" | "madder";
export type Disc = "part" | "clock" | "struck" | "half" | "dashed" | "ring";

/** How a standing is shown. */
export interface DueMark {
  words: string;
  tone: Tone;
  disc: Disc;
  /** How much of the disc is left, 0 to 1. */
  left: number;
}

/** Two weeks fill the disc: what is further away looks nearly full. */
const FULL_DISC_DAYS = 24;

/** The mark of a case, short for a list or long for the head of the reading pane. */
export function dueMark(standing: Standing, today: string, form: "row" | "head" = "row"): DueMark {
  const { due } = standing;
  switch (due) {
    case "now":
      return { words: postNow(standing, today, form), tone: "madder", disc: "part", left: share(standing) };
    case "near":
      return { words: postNear(standing, today, form), tone: "ember", disc: "part", left: share(standing) };
    case "far":
      return { words: postFar(standing, today, form), tone: "plain", disc: "part", left: share(standing) };
    case "late":
      return { words: t("due-late"), tone: "ember", disc: "clock", left: 0 };
    case "hours":
      return { words: t("due-hours"), tone: "madder", disc: "clock", left: 0 };
    case "soon":
      return {
        words: t("due-soon", { days: Math.max(0, standing.age ?? 0) }),
        tone: "ember",
        disc: "half",
        left: 0.5,
      };
    case "old":
      return { words: old(standing), tone: "plain", disc: "dashed", left: 0 };
    case "open-ended":
      return { words: t("due-open-ended"), tone: "plain", disc: "ring", left: 0 };
    case "closed":
      return { words: closed(standing, today), tone: "plain", disc: "struck", left: 0 };
    case "ended":
      return { words: t("due-ended"), tone: "plain", disc: "struck", left: 0 };
    case "nothing":
      return { words: t("due-nothing"), tone: "plain", disc: "ring", left: 0 };
  }
}

function postNow(standing: Standing, today: string, form: "row" | "head"): string {
  if (standing.daysLeft === 0 || !standing.lastPost) return t("due-post-today");
  if (form === "head") return t("due-post-by", { date: day(standing.lastPost, "full", today) });
  return t("due-post-by-days", {
    date: day(standing.lastPost, "weekday", today),
    days: standing.daysLeft ?? 0,
  });
}

function postNear(standing: Standing, today: string, form: "row" | "head"): string {
  if (!standing.lastPost) return t("due-post-today");
  if (form === "head") return t("due-post-by", { date: day(standing.lastPost, "full", today) });
  return t("due-post-by-days", {
    date: day(standing.lastPost, "short", today),
    days: standing.daysLeft ?? 0,
  });
}

function postFar(standing: Standing, today: string, form: "row" | "head"): string {
  const date = day(standing.lastPost ?? today, form === "head" ? "full" : "short", today);
  return t("due-post-by", { date });
}

function old(standing: Standing): string {
  const days = standing.age ?? 0;
  const months = Math.round(days / 30.44);
  return months < 24
    ? t("due-old-months", { months })
    : t("due-old-years", { years: Math.floor(days / 365.25) });
}

function closed(standing: Standing, today: string): string {
  return standing.deadline
    ? t("due-closed", { date: day(standing.deadline, "long", today) })
    : t("due-ended");
}

function share(standing: Standing): number {
  return Math.min(0.92, Math.max(0.06, (standing.daysLeft ?? 0) / FULL_DISC_DAYS));
}
