/** No two recipients look alike in the menu. */
import { expect, test } from "vitest";
import type { Recipient } from "$lib/ipc";
import { labels } from "./recipients";

function recipient(...lines: string[]): Recipient {
  return {
    to: 1,
    role: "addressee",
    name: lines[0] ?? "",
    rtl: false,
    lines,
    salutation: null,
    email: [],
    fax: [],
    phone: [],
    social: [],
  };
}

function check(recipients: Recipient[], expected: string[]): void {
  expect(labels(recipients, "Marenza")).toEqual(expected);
}

test("a recipient is named with the town", () => {
  check(
    [
      recipient("Minister of Justice", "Palace Square 1", "1010 Corvo", "Marenza"),
      recipient("Prison Director", "Tern Rock", "MARENZA"),
      recipient("President"),
      recipient("Attorney General", "1 Assize Square", "Port Lucien", "VELDANE"),
      recipient("Consul", "GENEVA"),
      recipient("Mayor", "2000 Tern", "Mar-Enza"),
    ],
    [
      "Minister of Justice, 1010 Corvo",
      "Prison Director, Tern Rock",
      "President",
      "Attorney General, Port Lucien",
      "Consul, GENEVA",
      "Mayor, 2000 Tern",
    ],
  );
});

test("two with one name in one town show all of their addresses", () => {
  check(
    [
      recipient("Director", "East Prison", "1010 Corvo"),
      recipient("Director", "West Prison", "1010 Corvo"),
      recipient("Director", "Harbour", "2000 Tern"),
    ],
    ["Director, East Prison, 1010 Corvo", "Director, West Prison, 1010 Corvo", "Director, 2000 Tern"],
  );
});

test("a very long address is cut", () => {
  expect(labels([recipient("x".repeat(2000))], null)[0]?.length).toBe(140);
});
