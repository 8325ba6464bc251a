import { expect, test } from "vitest";
import type { DebtView } from "../../ipc/bindings";
import { marta as page } from "../../test/harbour";
import { splitDebts, stateOf } from "./debts";
import { freeCurrencies, percentOf, planIn, rowsAhead } from "./standing";
import { isTold } from "./timeline";

const debt = page.debts[0] as DebtView;
const gbp = (amount: string) => ({ amount, currency: "GBP" });

test("only a plan that is paid to the cent fills its bar", () => {
  expect(percentOf(gbp("180.00"), gbp("1420.00"))).toBe(12.6);
  expect(percentOf(gbp("1419.99"), gbp("1420.00"))).toBeLessThan(100);
  expect(percentOf(gbp("0.00"), gbp("0.00"))).toBe(0);
});

test("what no plan covers can be planned, by currency", () => {
  expect(freeCurrencies(page)).toEqual([]);
  const eur = { ...debt, id: "d9", plan: null, open: { amount: "5.00", currency: "EUR" } };
  expect(freeCurrencies({ ...page, debts: [...page.debts, eur] })).toEqual(["EUR"]);
  expect(planIn(page, "GBP")?.id).toBe("p1");
  expect(planIn(page, "EUR")).toBeUndefined();
});

test("the rows ahead begin with the oldest that is not paid", () => {
  const plan = planIn(page, "GBP");
  expect(plan && rowsAhead(plan)[0]?.number).toBe(4);
});

test("open debts stand first, the oldest due on top; one thing is said of each", () => {
  const paid = { ...debt, id: "d8", open: gbp("0.00") };
  const gone = { ...debt, id: "d7", voidedOn: "2026-10-01" };
  const { open, done } = splitDebts([paid, gone, ...page.debts.toReversed()]);
  expect(open.map(({ id }) => id)).toEqual(["d1", "d2", "d3"]);
  expect(done.map(stateOf)).toEqual(["paid", "cancelled"]);
  expect(stateOf(debt)).toBe("inPlan");
  expect(stateOf({ ...debt, plan: null, daysLate: 3 })).toBe("late");
  expect(stateOf({ ...debt, plan: null, daysLate: 3, disputed: true })).toBe("disputed");
});

test("money and plans are told apart, and together are everything", () => {
  const count = (told: Parameters<typeof isTold>[1]) =>
    page.timeline.filter((item) => isTold(item, told)).length;
  expect(count("money") + count("plans")).toBe(count("everything"));
  expect(count("plans")).toBe(1);
});
