/** A draft while it is open: kept within a second of the last key, set on pages and checked as one types. */
import { call, refusal, type DraftEdit, type DraftView, type LetterCheck, type Preview } from "$lib/ipc";

/** Kept at the latest this long after the first change that isn't: a slow machine has the rest of the second. */
const SAVE_MS = 400;
/** Pages follow the typing at this distance. */
const PREVIEW_MS = 120;
/** A save that failed is tried again. */
const RETRY_MS = 3000;

export class OpenDraft {
  view: DraftView;
  edit = $state.raw<DraftEdit>() as DraftEdit;
  kept = $state<"kept" | "waiting" | "failed">("kept");
  preview = $state.raw<Preview | null>(null);
  previewFailed = $state<string | null>(null);
  check = $state.raw<LetterCheck | null>(null);
  #saving: ReturnType<typeof setTimeout> | undefined;
  #setting: ReturnType<typeof setTimeout> | undefined;
  #isSetting = false;
  #isBehind = false;
  #inFlight: Promise<void> = Promise.resolve();

  constructor(view: DraftView) {
    this.view = view;
    this.edit = view.edit;
    void this.#set();
  }

  /** Changes it. */
  change(more: Partial<DraftEdit>): void {
    this.edit = { ...this.edit, ...more };
    this.kept = "waiting";
    this.#saving ??= setTimeout(() => void this.save(), SAVE_MS);
    clearTimeout(this.#setting);
    this.#setting = setTimeout(() => void this.#set(), PREVIEW_MS);
  }

  /** Keeps it now, where anything is not kept; whether it is. Saves go one after the other: the last one wins. */
  async save(): Promise<boolean> {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    if (this.kept !== "kept") this.#inFlight = this.#inFlight.then(() => this.#send());
    await this.#inFlight;
    return this.kept === "kept";
  }

  async #send(): Promise<void> {
    const sent = this.edit;
    try {
      await call("save_draft", { edit: sent });
      if (sent === this.edit) this.kept = "kept";
      else this.#saving ??= setTimeout(() => void this.save(), SAVE_MS);
    } catch {
      this.kept = "failed";
      this.#saving ??= setTimeout(() => void this.save(), RETRY_MS);
    }
  }

  /** Has it checked anew: something besides its words has changed. */
  async lookOver(): Promise<void> {
    await this.#set();
  }

  /** Has pages and check made, one after the other: asked at each key, a slow machine would make pages that nobody
   * will see, and keep the letter only after them. */
  async #set(): Promise<void> {
    this.#isBehind = true;
    if (this.#isSetting) return;
    this.#isSetting = true;
    while (this.#isBehind) {
      this.#isBehind = false;
      await this.#ask(this.edit);
    }
    this.#isSetting = false;
  }

  async #ask(edit: DraftEdit): Promise<void> {
    try {
      const [preview, check] = await Promise.all([
        call("preview_draft", { edit }),
        call("check_draft", { edit }),
      ]);
      this.preview = preview;
      this.check = check;
      this.previewFailed = null;
    } catch (thrown) {
      this.previewFailed = refusal(thrown).message;
    }
  }
}
