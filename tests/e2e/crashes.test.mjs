// A kill in the middle of a letter loses no more than the last second of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_LOST_MS, crashes } from "./lib/crashes.mjs";
import { staged } from "./lib/staged.mjs";
import { clear, folder } from "./lib/window.mjs";

const { options, openWindow } = staged();
/** `npm run e2e:crashes -- 100` asks for more. */
const ROUNDS = Number(process.env.PENLIGHT_E2E_CRASHES ?? 3);

test("a program that is killed while one types loses at most the last second", { ...options, timeout: Infinity }, async (context) => {
  const data = folder();
  const losses = await crashes(openWindow, data, ROUNDS, console.log);
  const worst = losses.toSorted((one, other) => other.ms - one.ms)[0];
  context.diagnostic(`${ROUNDS} kills: the worst loses ${worst.keys} keys, the first of them ${worst.ms} ms before the kill`);
  for (const { keys, ms, slowest } of losses) {
    assert.ok(ms <= MOST_LOST_MS + slowest, `${keys} keys are lost, the first ${ms} ms before the kill; a key took ${slowest} ms`);
  }
  clear(data);
});
