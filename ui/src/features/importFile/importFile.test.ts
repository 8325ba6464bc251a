import { expect, test } from "vitest";
import type { ImportPreview, ProblemView, UnreadableView } from "../../ipc/bindings";
import { preview } from "../../test/owed";
import { bundleFor } from "../../words/bundles";
import { outlookOf } from "./counts";
import { troubleOf } from "./file";
import { problemsAsText, reasonWords } from "./problems";

const unreadable = (kind: string): UnreadableView => ({ kind, details: {}, reason: "no due" });
const bytes = (text: string) => new TextEncoder().encode(text);

test("a file that is no table is told by how it begins", () => {
  expect(troubleOf(bytes("Customer;Amount\nA;1,00"))).toBeNull();
  expect(troubleOf(bytes(""))).toBe("empty");
  expect(troubleOf(bytes(" \r\n\t"))).toBe("empty");
  expect(troubleOf(bytes("PK\u0003\u0004…"))).toBe("workbook");
  expect(troubleOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe("workbook");
  expect(troubleOf(bytes("%PDF-1.7"))).toBe("pdf");
  expect(troubleOf(Uint8Array.of(0xff, 0xfe, 0x43, 0x00))).toBeNull();
});

test("the outlook tells new, only payments, nothing new and unreadable apart", () => {
  const state = (change: Partial<ImportPreview>) => outlookOf({ ...preview, ...change });
  expect(state({})).toEqual({ state: "new", unread: 2 });
  expect(state({ newDebts: 0, knownDebts: 46 })).toEqual({ state: "onlyPayments", unread: 0 });
  expect(state({ newDebts: 0, knownDebts: 46, newPayments: 0 }).state).toBe("nothingNew");
  expect(state({ newDebts: 0, knownDebts: 0 }).state).toBe("unreadable");
  expect(state({ unreadable: unreadable("noDue"), records: 0 }).state).toBe("unreadable");
});

const english = bundleFor("en");
const t = (id: string, values?: Record<string, string | number>) => {
  const pattern = english.getMessage(id)?.value;
  return pattern ? english.formatPattern(pattern, values) : id;
};
const problem = (change: Partial<ProblemView>): ProblemView => ({
  line: 7,
  column: "Amount",
  value: "x",
  kind: "notAnAmount",
  details: {},
  reason: "in the core's words",
  ...change,
});
const words = (change: Partial<ProblemView>) =>
  reasonWords(problem(change), t, (day) => `day ${day}`);

test("a problem is said in the page's words, else in the core's", () => {
  expect(words({})).toBe("This is not an amount.");
  expect(words({ kind: "dueBeforeIssued", details: { issued: "2026-10-09" } })).toContain(
    "day 2026-10-09",
  );
  expect(words({ kind: "impossibleDay", details: { order: "mdy" } })).toContain("month, day, year");
  expect(words({ kind: "somethingNew" })).toBe("in the core's words");
});

test("the copied list is a table that no spreadsheet takes for formulas", () => {
  const list = [problem({ value: "=1+1" }), problem({ column: null, value: "a\tb\nc" })];
  expect(problemsAsText(list, ["Line", "Column", "Value", "Why"], () => "why")).toBe(
    "Line\tColumn\tValue\tWhy\n7\tAmount\t'=1+1\twhy\n7\t\ta b c\twhy",
  );
});
