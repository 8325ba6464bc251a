import { expect, test } from "vitest";
import { marta as page } from "../../test/harbour";
import { inputOf, quickAmounts, startOf, towardsOf } from "./payment";

const gbp = (amount: string) => ({ amount, currency: "GBP" });

test("the form begins with what the plan asks for next, towards the plan", () => {
  expect(startOf(page, "GBP")).toMatchObject({ amount: "60.00", towards: "plan:p1" });
  expect(startOf(page, "GBP", "d2")).toMatchObject({ amount: "580.00", towards: "debt:d2" });
  expect(quickAmounts(page, "GBP").map(({ why }) => why)).toEqual(["next", "all"]);
  expect(quickAmounts(page, "EUR")).toEqual([]);
});

test("what is late is offered first", () => {
  const accounts = page.accounts.map((account) => ({
    ...account,
    standing: {
      is: "late" as const,
      days: 5,
      since: "2026-11-16",
      amount: gbp("120.00"),
      tolerated: false,
    },
  }));
  const late = quickAmounts({ ...page, accounts }, "GBP");
  expect(late.map(({ why }) => why)).toEqual(["late", "next", "all"]);
});

test("the input names what it is meant for", () => {
  const input = inputOf(startOf(page, "GBP"), "c1");
  expect(input.towards).toEqual({ is: "plan", id: "p1" });
  expect(input).not.toHaveProperty("currency");
  expect(towardsOf("all")).toEqual({ is: "inProportion" });
  expect(towardsOf("oldest")).toEqual({ is: "oldestDueFirst" });
});
