import { describe, expect, test } from "vitest";
import { toMinor } from "../../format/amount";
import type { CustomerPage, DebtView, HandRowTerms, PlanTerms, PlanView } from "../../ipc/bindings";
import { AmicableError } from "../../ipc/error";
import { fakePlan } from "../../ipc/fakePlan";
import previewPlan from "../../ipc/snapshots/previewPlan.json";
import { marta as shown } from "../../test/harbour";
import {
  onWeekday,
  plannable,
  startDraft,
  toTerms,
  weekdayOf,
  withEvery,
  withSize,
  withTerms,
  type PlanDraft,
} from "./draft";
import { isSamePlan, readyMade } from "./options";
import { dropRow, editRow, handRows } from "./rows";
import { placeOf } from "./wrong";

const debts = shown.debts.map((debt): DebtView => ({ ...debt, plan: null }));
const page: CustomerPage = { ...shown, debts, plans: [] };
const draft = startDraft(page, "GBP");
const planOf = (terms: PlanTerms): PlanView => fakePlan(terms, debts, page.asOf);
const sum = (plan: PlanView) =>
  plan.rows.reduce((minor, { amount }) => minor + toMinor(amount), 0n);

describe("the sentence and the terms say the same", () => {
  const sentences: Partial<PlanDraft>[] = [
    { size: "each", each: "60.00", every: "week", first: "2026-11-27" },
    { size: "each", each: "60.00", every: "twoWeeks", oddCents: "first" },
    { size: "count", count: "6", every: "halfMonth", days: [1, 15] },
    { size: "count", count: "3", every: "month", day: 31, oddCents: "spread" },
  ];
  test.each(sentences)("%o", (words) => {
    const said = { ...draft, ...words };
    expect(toTerms(withTerms(draft, toTerms(said)))).toEqual(toTerms(said));
  });

  test("no deposit where none is written", () => {
    expect(toTerms(draft).deposit).toBeNull();
    const deposit = { amount: "100.00", on: page.asOf };
    expect(toTerms({ ...draft, deposit: "100.00" }).deposit).toEqual(deposit);
  });

  test("two days of a month go the earlier one first", () => {
    const { payments } = toTerms({ ...draft, every: "halfMonth", days: [20, 5] });
    expect(payments).toMatchObject({ rhythm: { days: [5, 20] } });
  });

  test("a monthly rhythm keeps the day it begins on, the 31st as well", () => {
    expect(withEvery({ ...draft, first: "2026-12-31" }, "month").day).toBe(31);
  });

  test("by amount and by number are two ways to say one plan", () => {
    const before = planOf(toTerms(draft));
    const byAmount = withSize(draft, "each", before);
    expect(byAmount.each).toBe("310.00");
    expect(withSize(byAmount, "count", planOf(toTerms(byAmount))).count).toBe("4");
  });
});

test("another weekday is the next such day", () => {
  expect(weekdayOf("2026-11-27")).toBe(5);
  expect(onWeekday("2026-11-27", 1)).toBe("2026-11-30");
  expect(onWeekday("2026-11-27", 5)).toBe("2026-11-27");
});

test("a plan begins on the first of a month, at least a week away", () => {
  expect(draft).toMatchObject({ first: "2026-12-01", size: "count", count: "4" });
  expect(startDraft({ ...page, asOf: "2026-12-28" }, "GBP").first).toBe("2027-02-01");
  expect(startDraft({ ...page, asOf: "2026-11-24" }, "GBP").first).toBe("2026-12-01");
});

describe("a plan that replaces another begins with its words", () => {
  const before = shown.plans[0] as PlanView;
  const instead = (change: Partial<PlanView> = {}) =>
    startDraft(shown, "GBP", { ...before, ...change });
  const withPayments = (payments: PlanTerms["payments"]) => ({
    terms: { ...before.terms, payments },
  });
  const rhythm = { every: "week" } as const;

  test("the amount, the rhythm and the next day", () => {
    const words = { size: "each", each: "60.00", every: "week", first: "2026-11-27" };
    expect(instead()).toMatchObject({ ...words, replaces: "p1" });
    expect(toTerms(instead()).replaces).toBe("p1");
    expect(toTerms(draft).replaces).toBeNull();
  });

  test("the number of what is left", () => {
    const payments = { kind: "count", count: 24, rhythm, first: "2026-11-06" } as const;
    expect(instead(withPayments(payments)).count).toBe("21");
  });

  test("its debts and no others, which can be added", () => {
    const other: DebtView = { ...(debts[0] as DebtView), id: "d9" };
    const more = { ...shown, debts: [...shown.debts, other] };
    expect(startDraft(more, "GBP", before).debts).toEqual(["d1", "d2", "d3"]);
    expect(plannable(more, "GBP", before).map(({ id }) => id)).toContain("d9");
  });

  test("rows by hand that are still to come, the last of which takes the rest", () => {
    const { hand } = instead(withPayments({ kind: "byHand", rows: [] }));
    expect(hand).toHaveLength(21);
    expect(hand?.[0]).toEqual({ on: "2026-11-27", amount: "60.00" });
    expect(hand?.at(-1)?.amount).toBeNull();
  });

  test("where every day has passed, the same weekday comes next", () => {
    const rows = before.rows.map((row) => ({ ...row, due: "2026-11-13" }));
    expect(instead({ rows }).first).toBe("2026-11-27");
  });

  test("a deposit that is still open is asked for again", () => {
    const [first, ...others] = before.rows;
    const open = { amount: "25.00", currency: "GBP" };
    const row = { ...first, deposit: true, state: "late", open } as PlanView["rows"][0];
    const changed = instead({ rows: [row, ...others] });
    expect(changed).toMatchObject({ deposit: "25.00", depositOn: shown.asOf });
  });
});

test("no ready-made plan asks for more than twelve payments, the deposit counted", () => {
  for (const deposit of ["", "100.00"]) {
    for (const terms of Object.values(readyMade({ ...draft, deposit }))) {
      const plan = planOf(terms);
      expect(plan.count).toBeLessThanOrEqual(12);
      expect(sum(plan)).toBe(124000n);
    }
  }
  expect(isSamePlan(readyMade(draft).steady, toTerms(draft))).toBe(true);
});

describe("rows by hand", () => {
  const rowsOf = (rows: HandRowTerms[]) => planOf(toTerms({ ...draft, hand: rows }));
  const regular = handRows(planOf(toTerms(draft)).rows);

  test("an amount stays as written and the others share the rest", () => {
    const { rows, at } = editRow(regular, 1, { amount: "100.00" });
    const plan = rowsOf(rows);
    expect(at).toBe(1);
    expect(plan.rows.map(({ amount }) => amount.amount)).toEqual([
      ...["380.00", "100.00", "380.00", "380.00"],
    ]);
  });

  test("another day moves the row among the others", () => {
    const { rows, at } = editRow(regular, 0, { on: "2027-02-14" });
    expect(at).toBe(2);
    expect(rows.map(({ on }) => on)).toEqual([
      ...["2027-01-01", "2027-02-01", "2027-02-14", "2027-03-01"],
    ]);
  });

  test("where every row was written, the last other one takes the rest", () => {
    let rows = regular;
    for (const at of [0, 1, 2, 3]) rows = editRow(rows, at, { amount: "200.00" }).rows;
    expect(rows.map(({ amount }) => amount)).toEqual(["200.00", "200.00", null, "200.00"]);
  });

  test("whatever is edited or dropped, the rows make the total to the cent", () => {
    let rows = regular;
    const amounts = ["0.01", "333.33", null, "99.99", "12.34"];
    for (let step = 0; step < 60; step++) {
      const at = (step * 7) % rows.length;
      const amount = amounts[step % amounts.length] ?? null;
      rows =
        step % 19 === 18 && rows.length > 2
          ? dropRow(rows, at)
          : editRow(rows, at, { amount }).rows;
      expect(sum(rowsOf(rows))).toBe(124000n);
    }
  });

  test("a single row pays all of it", () => {
    const { rows } = editRow([{ on: "2026-12-01", amount: null }], 0, { amount: "5.00" });
    expect(sum(rowsOf(rows))).toBe(124000n);
  });

  test("more than is owed is refused at the rows", () => {
    const { rows } = editRow(regular, 0, { amount: "5000.00" });
    expect(() => rowsOf(rows)).toThrowError(AmicableError);
  });
});

test("each refusal lands on its word", () => {
  const at = (field: string, isByHand = false) =>
    placeOf(new AmicableError("terms", "", field), isByHand);
  expect(at("payments.amount")).toBe("each");
  expect(at("payments.size.count")).toBe("count");
  expect(at("deposit.on")).toBe("depositOn");
  expect(at("deposit.amount", true)).toBe("deposit");
  expect(at("payments.rows", true)).toBe("rows");
  expect(at("payments.size.count", true)).toBe("rows");
  expect(at("payments")).toBe("sentence");
});

test("the stand-in plans as the core did in its snapshot", () => {
  const core = previewPlan as PlanView;
  const known = core.terms.debts ?? [];
  const total = core.total;
  const over = [{ ...(debts[0] as DebtView), id: known[0] ?? "", open: total }];
  const plan = fakePlan({ ...core.terms, debts: known.slice(0, 1) }, over, core.agreed);
  const brief = ({ rows }: PlanView) =>
    rows.map(({ due, amount, left }) => ({ due, amount, left }));
  expect(brief(plan)).toEqual(brief(core));
});
