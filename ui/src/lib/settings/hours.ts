/** How often sources are asked without a press. */
import { t } from "$lib/words/index.svelte";

/** Hours between two askings; 0 stands for “only on a press”. */
const HOURS = [0, 1, 4, 12, 24];

/** Each with its words. */
export function everyHours(): { value: number; name: string }[] {
  return HOURS.map((value) => ({
    value,
    name: value === 0 ? t("network-every-never") : t("network-every-hours", { hours: value }),
  }));
}
