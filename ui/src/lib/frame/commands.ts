/** What can be done from the search field, with the key that does it faster. */
import type { Settings } from "$lib/ipc";
import type { Route } from "$lib/route.svelte";
import type { IconName } from "$lib/ui/icons";
import { t } from "$lib/words/index.svelte";

export interface Command {
  name: string;
  icon: IconName;
  keys: string;
  act: () => void;
}

export interface CommandActs {
  hide: () => void;
  theme: (theme: Settings["theme"]) => void;
  go: (to: Route) => void;
}

export function commands(acts: CommandActs): Command[] {
  const cases = (room: "all" | "needs" | "soon" | "news" | "archive"): (() => void) => {
    return () => acts.go({ room, case: null, country: null });
  };
  return [
    { name: t("nav-needs"), icon: "feather", keys: "g n", act: cases("needs") },
    { name: t("nav-all"), icon: "inbox", keys: "g c", act: cases("all") },
    { name: t("nav-drafts"), icon: "pencil", keys: "g d", act: () => acts.go({ room: "drafts" }) },
    { name: t("nav-sources"), icon: "rss", keys: "g s", act: () => acts.go({ room: "sources" }) },
    { name: t("nav-settings"), icon: "settings", keys: "Ctrl ,", act: () => acts.go({ room: "settings" }) },
    { name: t("hide"), icon: "eyeOff", keys: "Ctrl ⇧ H", act: acts.hide },
    { name: t("nav-soon"), icon: "hourglass", keys: "", act: cases("soon") },
    { name: t("nav-news"), icon: "bell", keys: "", act: cases("news") },
    { name: t("nav-archive"), icon: "archive", keys: "", act: cases("archive") },
    { name: t("palette-theme-light"), icon: "sun", keys: "", act: () => acts.theme("light") },
    { name: t("palette-theme-dark"), icon: "sun", keys: "", act: () => acts.theme("dark") },
  ];
}
