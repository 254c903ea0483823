/** The wire over Tauri. The only file that imports `@tauri-apps`. */
import { invoke } from "@tauri-apps/api/core";
import { listen as hear } from "@tauri-apps/api/event";
import type { Transport } from "./index";

export const transport: Transport = {
  call: (command, args) => invoke(command, { ...args }),
  listen(event, told) {
    const heard = hear(event, (message) => told(message.payload as never));
    return () => void heard.then((stop) => stop());
  },
};
