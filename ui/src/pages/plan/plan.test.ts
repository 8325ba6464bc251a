import { describe, expect, test } from "vitest";
import { fromMinor, toMinor } from "../../format/amount";
import type { DebtView, OfferView, PlanTerms, PlanView, Rhythm, Terms } from "../../ipc/bindings";
import { AmicableError } from "../../ipc/error";
import { fakeHost } from "../../ipc/fake";
import { marta as shown } from "../../test/harbour";
import { drawing, seriesOf, spansIn } from "./curve";
import {
  friendly,
  onDayOfMonth,
  onWeekday,
  plannable,
  rhythmOf,
  startDraft,
  toAsk,
  toTerms,
  weekdayOf,
  withFirst,
  withSpan,
  type PlanDraft,
} from "./draft";
import { monthsOf } from "./months";
import { dropRow, editRow, handRows, settled, type WrittenRow } from "./rows";
import { amountAt, scaleOf } from "./slider";
import { placeOf } from "./wrong";

/** A customer with three debts that no plan is made for yet. */
const core = fakeHost({ story: "owing" });
const page = await core.customer("c1");
const { debts } = page;
const draft = startDraft(page, "GBP");
const planOf = async (terms: PlanTerms): Promise<PlanView> =>
  (await core.previewPlan("c1", terms, "en")).plan;

/** "Sixty a week from my next pay day, not over Christmas." */
const skip = [{ from: "2026-12-22", to: "2027-01-04" }];
const sixty: PlanDraft = {
  ...draft,
  each: "60.00",
  rhythm: { every: "week" },
  first: "2026-11-27",
  skip,
};
const offersOf = (draft: PlanDraft): Promise<OfferView[]> => {
  const asked = toAsk(draft);
  return asked ? core.planOffers("c1", asked, "en") : Promise.resolve([]);
};
const planOffers = await offersOf(sixty);
const fourPayments = await planOf({
  agreed: page.asOf,
  debts: ["d1", "d2", "d3"],
  currency: "GBP",
  terms: { when: { rhythm: { every: "month", day: 28 }, first: page.asOf, count: 4 } },
});
const sum = (plan: PlanView) =>
  plan.rows.reduce((minor, { amount }) => minor + toMinor(amount), 0n);

describe("the sentence asks the core", () => {
  test("with nothing in it that nobody said", () => {
    expect(toAsk(draft)).toEqual({
      debts: ["d3", "d2", "d1"],
      currency: "GBP",
      replaces: null,
      ask: {
        each: "210.00",
        more: null,
        rhythm: { every: "month", day: 1 },
        payDay: "2026-12-01",
        latest: null,
        skip: [],
        skipMonths: [],
        lumpSum: null,
        interest: null,
        fees: [],
        roll: null,
        rounding: {},
      },
    });
  });

  test("a range, and one end of it where the other is empty", () => {
    const ask = (each: string, most: string | null) => toAsk({ ...draft, each, most })?.ask;
    expect(ask("50.00", "70.00")).toMatchObject({ from: "50.00", to: "70.00" });
    expect(ask("", "70.00")).toMatchObject({ each: "70.00" });
    expect(ask("", null)).toBeUndefined();
  });

  test("interest only with a rate, fees only with an amount, more only with a day", () => {
    const said: Partial<PlanDraft> = {
      interest: { method: "flat", rate: null },
      fees: [{ name: "Setting up" }, { amount: "5.00", with: "each" }],
      more: { each: "80.00", from: "" },
    };
    expect(toAsk({ ...draft, ...said })?.ask).toMatchObject({
      interest: null,
      more: null,
      fees: [{ amount: "5.00", with: "each" }],
    });
  });

  test("nothing at all over no debts", () => expect(toAsk({ ...draft, debts: [] })).toBeNull());
});

describe("an offer becomes a plan", () => {
  const offer = planOffers[2] as OfferView;

  test("by its own terms; debt and day are the debts' to say", () => {
    const terms = toTerms(draft, offer.terms, "Fridays.");
    const { amounts, when, rounding } = offer.terms;
    expect(terms).toMatchObject({ terms: { amounts, when, rounding }, said: "Fridays." });
    expect(Object.keys(terms.terms)).not.toContain("start");
    expect(terms.tolerance).toEqual({ days: 3, amount: "0" });
  });

  test("by rows where some were written by hand, a pause or not", () => {
    const hand: WrittenRow[] = [{ on: "2026-12-25", amount: null, isTyped: false }];
    const { terms } = toTerms({ ...draft, hand }, offer.terms);
    expect(terms.amounts).toEqual({ kind: "byHand", rows: [{ on: "2026-12-25", amount: null }] });
    expect(terms.when?.skip).toBeUndefined();
  });
});

describe("days", () => {
  test("another weekday is the next such day", () => {
    expect(weekdayOf("2026-11-27")).toBe(5);
    expect(onWeekday("2026-11-27", 1)).toBe("2026-11-30");
    expect(onWeekday("2026-11-27", 5)).toBe("2026-11-27");
  });

  test("another day of the month is the next such day, or the month's last", () => {
    expect(onDayOfMonth("2026-12-01", 15, page.asOf)).toBe("2026-12-15");
    expect(onDayOfMonth("2026-11-27", 15, page.asOf)).toBe("2026-12-15");
    expect(onDayOfMonth("2027-02-10", 31, page.asOf)).toBe("2027-02-28");
  });

  test("a monthly rhythm goes by the first day, a weekday of the month does not", () => {
    expect(withFirst(draft, "2026-12-31").rhythm).toEqual({ every: "month", day: 31 });
    const rhythm: Rhythm = { every: "month", nth: -1, weekday: "Fri" };
    expect(withFirst({ ...draft, rhythm }, "2026-12-31")).toEqual({ first: "2026-12-31" });
    expect(rhythmOf("month", "2026-12-31")).toEqual({ every: "month", day: 31 });
  });

  test("a plan begins on the first of a month, at least a week away", () => {
    expect(draft.first).toBe("2026-12-01");
    expect(startDraft({ ...page, asOf: "2026-12-28" }, "GBP").first).toBe("2027-02-01");
    expect(startDraft({ ...page, asOf: "2026-11-24" }, "GBP").first).toBe("2026-12-01");
  });

  test("pauses that touch become one", () => {
    const pause = (from: string, to: string) => ({ from: `2026-12-${from}`, to: `2026-12-${to}` });
    expect(withSpan([pause("20", "24")], pause("01", "03"))).toEqual([
      ...[pause("01", "03"), pause("20", "24")],
    ]);
    expect(withSpan([pause("20", "24")], pause("25", "28"))).toEqual([pause("20", "28")]);
    expect(withSpan([pause("20", "28")], pause("22", "23"))).toEqual([pause("20", "28")]);
  });
});

test.each([
  [20667n, 21000n],
  [13590n, 14000n],
  [99n, 99n],
  [0n, 1n],
])("an amount to begin with has two figures: %d is said as %d", (minor, said) =>
  expect(friendly(minor)).toBe(said),
);

describe("a plan that replaces another begins with its words", () => {
  const before = shown.plans[0] as PlanView;
  const instead = (change: Partial<PlanView> = {}) =>
    startDraft(shown, "GBP", { ...before, ...change });
  const withTerms = (terms: Partial<Terms>) => ({
    terms: { ...before.terms, terms: { ...before.terms.terms, ...terms } },
  });

  test("the amount, the rhythm and the next day", () => {
    const words = { each: "60.00", rhythm: { every: "week" }, first: "2026-11-27" };
    expect(instead()).toMatchObject({ ...words, replaces: "p1" });
    expect(toAsk(instead())?.replaces).toBe("p1");
    expect(toAsk(draft)?.replaces).toBeNull();
  });

  test("its pauses that are still to come, its interest and its tolerance", () => {
    const gone = { from: "2026-08-01", to: "2026-08-31" };
    const ahead = { from: "2026-12-22", to: "2027-01-04" };
    const when = { ...before.terms.terms.when, skip: [gone, ahead] };
    const changed = instead(withTerms({ when, interest: { rate: "4.5" } }));
    expect(changed.skip).toEqual([ahead]);
    expect(changed.interest).toEqual({ rate: "4.5" });
    expect(changed.tolerance).toEqual({ days: 3, amount: "0.00" });
  });

  test("its debts and no others, which can be added", () => {
    const other: DebtView = { ...(debts[0] as DebtView), id: "d9" };
    const more = { ...shown, debts: [...shown.debts, other] };
    expect(startDraft(more, "GBP", before).debts).toEqual(["d3", "d2", "d1"]);
    expect(plannable(more, "GBP", before).map(({ id }) => id)).toContain("d9");
  });

  test("rows by hand that are still to come, the last of which takes the rest", () => {
    const { hand } = instead(withTerms({ amounts: { kind: "byHand", rows: [] } }));
    expect(hand).toHaveLength(21);
    expect(hand?.[0]).toEqual({ on: "2026-11-27", amount: "60.00", isTyped: false });
    expect(hand?.at(-1)?.amount).toBeNull();
  });

  test("where every day has passed, the same weekday comes next", () => {
    const rows = before.rows.map((row) => ({ ...row, due: "2026-11-13" }));
    expect(instead({ rows }).first).toBe("2026-11-27");
  });

  test("a deposit that is still open is asked for again", () => {
    const [first, ...others] = before.rows;
    const open = { amount: "25.00", currency: "GBP" };
    const row = { ...first, part: "deposit", state: "late", open } as PlanView["rows"][0];
    expect(instead({ rows: [row, ...others] }).lump).toBe("25.00");
  });
});

describe("rows by hand", async () => {
  const steady = (await offersOf(draft))[0] as OfferView;
  const plan = await planOf(toTerms(draft, steady.terms));
  const regular = handRows(plan.rows);
  const planned = (hand: WrittenRow[]) => planOf(toTerms({ ...draft, hand }, steady.terms));
  const amounts = (plan: PlanView) => plan.rows.map(({ amount }) => amount.amount);

  test("an amount stays as written and only the later rows share the rest", async () => {
    const { rows, at } = editRow(regular, 2, { amount: "100.00" });
    expect(at).toBe(2);
    expect(amounts(await planned(rows))).toEqual([
      ...["210.00", "210.00", "100.00", "240.00", "240.00", "240.00"],
    ]);
  });

  test("what is shared stays when a later row is written", async () => {
    const first = editRow(regular, 1, { amount: "100.00" }).rows;
    const now = settled(first, (await planned(first)).rows);
    const { rows } = editRow(now, 4, { amount: "10.00" });
    expect(amounts(await planned(rows))).toEqual([
      ...["210.00", "100.00", "232.50", "232.50", "10.00", "455.00"],
    ]);
    expect(rows.filter(({ isTyped }) => isTyped)).toHaveLength(2);
  });

  test("an earlier row leaves what was written later alone", async () => {
    const later = editRow(regular, 3, { amount: "50.00" }).rows;
    const { rows } = editRow(settled(later, (await planned(later)).rows), 0, { amount: "10.00" });
    expect(amounts(await planned(rows))[3]).toBe("50.00");
    expect(sum(await planned(rows))).toBe(124000n);
  });

  test("another day moves the row among the others and no amount", async () => {
    const { rows, at } = editRow(regular, 0, { on: "2027-02-14" });
    expect(at).toBe(2);
    expect(amounts(await planned(rows))).toEqual(amounts(plan));
  });

  test("the last row has nobody to share with, and the core says by how much it is off", async () => {
    const off = async (amount: string) => {
      try {
        await planned(editRow(regular, 5, { amount }).rows);
        return null;
      } catch (error) {
        return AmicableError.from(error).details;
      }
    };
    expect(await off("200.00")).toMatchObject({
      reason: "rowsDiffer",
      side: "tooMuch",
      off: { amount: "10.00", currency: "GBP" },
    });
    expect(await off("100.00")).toMatchObject({
      reason: "rowsDiffer",
      side: "missing",
      off: { amount: "90.00", currency: "GBP" },
    });
    expect(await off("190.00")).toBeNull();
  });

  test("whatever is dropped, the rows make the total to the cent", async () => {
    let rows = editRow(regular, 1, { amount: "333.33" }).rows;
    while (rows.length > 1) {
      const now = settled(rows, (await planned(rows)).rows);
      rows = dropRow(now, (rows.length * 7) % rows.length);
      expect(sum(await planned(rows))).toBe(124000n);
    }
  });
});

describe("the handle of the amount", () => {
  const owed = fromMinor(81540n, "GBP");

  test("goes in steps that people would name, from small to a third", () => {
    expect(scaleOf(owed, ["60.00"])).toEqual({ min: 20, max: 272, step: 2 });
    expect(scaleOf(fromMinor(142000n, "GBP"), [])).toEqual({ min: 35, max: 475, step: 5 });
    expect(scaleOf(fromMinor(90n, "JPY"), [])).toEqual({ min: 2, max: 30, step: 1 });
  });

  test("reaches what was typed", () => {
    expect(scaleOf(owed, ["5.00", "400.00"])).toMatchObject({ min: 4, max: 400 });
    expect(scaleOf(owed, ["0.00"]).min).toBe(2);
  });

  test("sends exact amounts", () => {
    expect(amountAt(0.1 + 0.2, "GBP")).toBe("0.30");
    expect(amountAt(62, "JPY")).toBe("62");
  });
});

describe("the pictures", () => {
  const plan = fourPayments;
  const offers = planOffers;
  const pauses = { skip, skipMonths: [2] };

  test("every offer is a line, the chosen one by its rows as they are", () => {
    const series = seriesOf(offers, offers[1], plan);
    expect(series.map(({ isChosen, points }) => [isChosen, points.length])).toEqual([
      ...[[false, 21] as const, [true, 4] as const, [false, 21] as const],
    ]);
    const { paths, months, pauses: drawn } = drawing(series, pauses, { width: 900, height: 250 });
    expect(paths).toHaveLength(3);
    expect(months.map(({ day }) => day)).toContain("2027-01-01");
    expect(drawn.map(({ from }) => from)).toEqual(["2026-12-22", "2027-02-01"]);
  });

  test("months of every year are pauses in each", () => {
    const spans = spansIn({ skip: [], skipMonths: [8] }, "2026-11-21", "2028-09-01");
    expect(spans).toEqual([
      { from: "2027-08-01", to: "2027-08-31" },
      { from: "2028-08-01", to: "2028-08-31" },
    ]);
  });

  test("the calendar knows payments, pauses and days that were moved", () => {
    const rows = plan.rows.map((row, index) =>
      index === 1 ? { ...row, due: "2026-12-29", contractual: "2026-12-28" } : row,
    );
    const months = monthsOf(rows, { skip, skipMonths: [] }, "en-GB", plan.agreed);
    expect(months.map(({ first }) => first.slice(0, 7))).toEqual([
      ...["2026-11", "2026-12", "2027-01", "2027-02"],
    ]);
    const cell = (day: string) =>
      months.flatMap(({ cells }) => cells).find((cell) => cell.day === day);
    expect(cell("2026-12-29")).toMatchObject({ row: 1, isLeft: false });
    expect(cell("2026-12-28")).toMatchObject({ row: null, isLeft: true, isPaused: true });
    expect(cell("2027-01-05")).toMatchObject({ row: null, isPaused: false });
    // Sunday, 1 November 2026 ends a week that begins on Monday.
    expect(months[0]?.before).toBe(6);
  });
});

describe("each refusal lands beside its cause", () => {
  const at = (field: string, isByHand = false) =>
    placeOf(new AmicableError("terms", "", field), isByHand);
  test.each([
    ["each", "each"],
    ["ask.each", "each"],
    ["terms.amounts.each", "each"],
    ["terms.amounts.phases[1].each", "each"],
    ["from", "each"],
    ["more.each", "more"],
    ["payDay", "first"],
    ["terms.when.first", "first"],
    ["rhythm", "rhythm"],
    ["terms.when.skipMonths[0]", "skip"],
    ["skip", "skip"],
    ["lumpSum", "lump"],
    ["terms.deposit.amount", "lump"],
    ["latest", "latest"],
    ["terms.when.until", "latest"],
    ["terms.when.roll.calendar", "roll"],
    ["rounding.multipleOf", "rounding"],
    ["terms.interest.rate", "interest"],
    ["fees[0].amount", "fees"],
    ["allocation", "allocation"],
    ["tolerance.amount", "tolerance"],
    ["terms.amounts.rows[3].amount", "rows"],
    ["debts", "debts"],
    ["terms.amount", "debts"],
    ["", "sentence"],
  ])("%s", (field, place) => expect(at(field)).toBe(place));

  test("rows by hand have no word for the amount", () => {
    expect(at("terms.amounts.each", true)).toBe("rows");
    expect(at("terms.when.first", true)).toBe("first");
  });
});
