/** A writer of whom nothing is known yet. */
import type { Writer } from "$lib/ipc";

export const EMPTY_WRITER: Writer = {
  name: "",
  lines: [],
  town: "",
  country: null,
  languages: [],
  paper: null,
  envelope: null,
  showAddress: false,
};
