import { expect, test } from "vitest";
import type { DebtView } from "../../ipc/bindings";
import { marta as page } from "../../test/harbour";
import { explain } from "./explain";
import { inputOf, quickAmounts, startOf, towardsOf } from "./payment";

const gbp = (amount: string) => ({ amount, currency: "GBP" });
const paid = (amount: string, towards = "oldest", debts = page.debts) => {
  const { parts, credit } = explain({ debts, plans: page.plans }, gbp(amount), towardsOf(towards));
  const said = parts.map((part) => `${part.amount.amount} ${part.reference} ${part.left.amount}`);
  return [...said, ...(credit ? [`${credit.amount} credit`] : [])];
};

test("the oldest due is paid first, and what is over waits as a credit", () => {
  expect(paid("60.00")).toEqual(["60.00 2031 400.00"]);
  expect(paid("500.00")).toEqual(["460.00 2031 0.00", "40.00 2044 540.00"]);
  expect(paid("1260.00").at(-1)).toBe("20.00 credit");
});

test("a named debt comes first, then the others", () => {
  expect(paid("250.00", "debt:d3")).toEqual(["200.00 2050 0.00", "50.00 2031 410.00"]);
});

test("a plan's debts come before one that is due longer but outside of it", () => {
  const outside: DebtView = {
    ...(page.debts[0] as DebtView),
    ...{ id: "d0", reference: "1999", due: "2026-01-01", plan: null },
  };
  expect(paid("10.00", "plan:p1", [outside, ...page.debts])).toEqual(["10.00 2031 450.00"]);
  expect(paid("10.00", "oldest", [outside, ...page.debts])).toEqual(["10.00 1999 450.00"]);
});

test("the cents of the parts make the payment", () => {
  const { parts, credit } = explain(page, gbp("1300.07"), { is: "oldestDueFirst" });
  expect(parts.map(({ amount }) => amount.amount)).toEqual(["460.00", "580.00", "200.00"]);
  expect(credit?.amount).toBe("60.07");
});

test("the form begins with what the plan asks for next, towards the plan", () => {
  expect(startOf(page, "GBP")).toMatchObject({ amount: "60.00", towards: "plan:p1" });
  expect(startOf(page, "GBP", "d2")).toMatchObject({ amount: "580.00", towards: "debt:d2" });
  expect(quickAmounts(page, "GBP").map(({ why }) => why)).toEqual(["next", "all"]);
  expect(quickAmounts(page, "EUR")).toEqual([]);
});

test("what is late is offered first", () => {
  const accounts = page.accounts.map((account) => ({
    ...account,
    standing: { is: "late" as const, days: 5, since: "2026-11-16", amount: gbp("120.00"), tolerated: false },
  }));
  const late = quickAmounts({ ...page, accounts }, "GBP");
  expect(late.map(({ why }) => why)).toEqual(["late", "next", "all"]);
});

test("the input names what it is meant for", () => {
  const input = inputOf(startOf(page, "GBP"), "c1");
  expect(input.towards).toEqual({ is: "plan", id: "p1" });
  expect(input).not.toHaveProperty("currency");
});
