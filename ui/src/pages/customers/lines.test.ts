import { describe, expect, test } from "vitest";
import type { CustomerRow } from "../../ipc/bindings";
import { nine } from "../../test/harbour";
import { byAttention, byOwed, isShown, linesOf, onlyCurrency, search } from "./lines";

const base = nine.rows.find(({ plan }) => plan !== null) as CustomerRow;
const named = (name: string, change: Partial<CustomerRow> = {}): CustomerRow => ({
  ...base,
  id: name,
  name,
  company: "",
  reference: `R-${name}`,
  ...change,
});
const gbp = (amount: string) => ({ amount, currency: "GBP" });
const next = { on: "2026-12-01", amount: gbp("10.00") };

const rows = [
  named("Jean-Baptiste Lefèvre", { company: "Atelier Lefèvre", balances: [gbp("640.00")] }),
  named("Marta Kowalska", { reference: "K-014", balances: [gbp("1240.00")] }),
  named("Zoë", {
    balances: [gbp("0.00")],
    standing: { is: "settled" },
    owes: false,
    plan: null,
  }),
  named("Owen", {
    balances: [gbp("1000.00"), { amount: "2000.00", currency: "EUR" }],
    standing: { is: "late", days: 3, since: "2026-11-18", amount: gbp("5.00"), tolerated: false },
    plan: null,
  }),
];
const lines = linesOf(rows, "en-GB", "GBP");
const found = (query: string) => search(lines, query).map(({ row }) => row.name);

describe("searching", () => {
  test.each([
    ["lefevre", ["Jean-Baptiste Lefèvre"]],
    ["ATELIER", ["Jean-Baptiste Lefèvre"]],
    ["k-014", ["Marta Kowalska"]],
    ["1,240.00", ["Marta Kowalska"]],
    ["1240", ["Marta Kowalska"]],
    ["£1,240", ["Marta Kowalska"]],
    ["2000", ["Owen"]],
    ["marta 1240", ["Marta Kowalska"]],
    ["marta 640", []],
  ])("%s", (query, names) => expect(found(query)).toEqual(names));

  test("nothing typed leaves everyone", () => expect(found("  ")).toHaveLength(4));

  test("an amount is found as the person's language writes it", () => {
    const german = linesOf(rows, "de-DE", "GBP");
    expect(search(german, "1.240,00").map(({ row }) => row.name)).toEqual(["Marta Kowalska"]);
  });

  test("ten thousand customers answer within a frame or two", () => {
    const many = linesOf(
      Array.from({ length: 10_000 }, (_, n) => named(`Customer ${String(n)}`)),
      "en-GB",
      "GBP",
    );
    const begun = performance.now();
    expect(search(many, "customer 9999")).toHaveLength(1);
    // A generous bound for a busy machine; it takes about a millisecond.
    expect(performance.now() - begun).toBeLessThan(100);
  });
});

test("each pill shows its own", () => {
  const shown = (show: Parameters<typeof isShown>[1]) =>
    lines.filter((line) => isShown(line, show)).map(({ row }) => row.name);
  expect(shown("owing")).not.toContain("Zoë");
  expect(shown("late")).toEqual(["Owen"]);
  expect(shown("onPlan")).toEqual(["Jean-Baptiste Lefèvre", "Marta Kowalska"]);
  expect(shown("all")).toHaveLength(4);
});

test("who is late comes first, who is settled last, and in between the next due", () => {
  const soon = linesOf(
    [...rows, named("Soon", { standing: { is: "onTrack", next: { ...next, on: "2026-11-22" } } })],
    "en-GB",
    "GBP",
  );
  const names = [...soon].sort(byAttention).map(({ row }) => row.name);
  expect(names[0]).toBe("Owen");
  expect(names[1]).toBe("Soon");
  expect(names.at(-1)).toBe("Zoë");
});

test("amounts sort as amounts, by the business's currency first", () => {
  const names = [...lines].sort(byOwed).map(({ row }) => row.name);
  expect(names).toEqual(["Zoë", "Jean-Baptiste Lefèvre", "Owen", "Marta Kowalska"]);
});

test("the head names the currency only where there is one", () => {
  expect(onlyCurrency(lines.slice(0, 3))).toBe("GBP");
  expect(onlyCurrency(lines)).toBeNull();
});
