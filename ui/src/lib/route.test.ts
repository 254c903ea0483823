/** Addresses name rooms and rooms have addresses. */
import { expect, test } from "vitest";
import { href, parse, type Route } from "./route.svelte";

function check(route: Route, address: string): void {
  expect(href(route)).toBe(address);
  expect(parse(address)).toEqual(route);
}

test("every room has an address", () => {
  check({ room: "all", case: null, country: null }, "#/all");
  check({ room: "needs", case: "ua-1 2/é", country: null }, "#/needs/ua-1%202%2F%C3%A9");
  check({ room: "draft", id: "x.1.en" }, "#/draft/x.1.en");
  check({ room: "sources" }, "#/sources");
});

test("an address that names nothing opens what needs a letter", () => {
  const needs = { room: "needs", case: null, country: null };
  expect(parse("")).toEqual(needs);
  expect(parse("#/nowhere")).toEqual(needs);
  expect(parse("#/draft")).toEqual(needs);
  expect(parse("#/all/%E0%A4%A")).toEqual({ room: "all", case: null, country: null });
});
