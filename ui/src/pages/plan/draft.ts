import { isZero } from "../../format/amount";
import { addDays, daysBetween } from "../../format/day";
import type {
  CustomerPage,
  DebtView,
  HandRowTerms,
  OddCents,
  PaymentTerms,
  PlanTerms,
  PlanView,
  RhythmTerms,
} from "../../ipc/bindings";

export type Every = RhythmTerms["every"];

/** A plan as the words of its sentence hold it. Words that the chosen
 * rhythm does not use keep their last value, for whoever changes back. */
export interface PlanDraft {
  debts: string[];
  currency: string;
  /** Which question the sentence answers: how much each time, or how often. */
  size: "each" | "count";
  each: string;
  count: string;
  every: Every;
  day: number;
  days: [number, number];
  first: string;
  oddCents: OddCents;
  deposit: string;
  depositOn: string;
  /** Rows written by hand instead of the sentence. */
  hand: HandRowTerms[] | null;
}

export function rhythmOf({ every, day, days }: PlanDraft): RhythmTerms {
  switch (every) {
    case "week":
    case "twoWeeks":
      return { every };
    case "halfMonth":
      return { every, days: days[0] <= days[1] ? days : [days[1], days[0]] };
    case "month":
      return { every, day };
  }
}

function paymentsOf(draft: PlanDraft): PaymentTerms {
  if (draft.hand !== null) return { kind: "byHand", rows: draft.hand };
  const { first, oddCents } = draft;
  const rhythm = rhythmOf(draft);
  return draft.size === "each"
    ? { kind: "each", amount: draft.each, rhythm, first, oddCents }
    : { kind: "count", count: Number(draft.count), rhythm, first, oddCents };
}

export function toTerms(draft: PlanDraft, said = ""): PlanTerms {
  const { debts, currency, deposit, depositOn } = draft;
  return {
    debts,
    currency,
    agreed: null,
    deposit: deposit === "" ? null : { amount: deposit, on: depositOn },
    payments: paymentsOf(draft),
    said,
  };
}

/** Lays terms over a draft: the sentence then says those. */
export function withTerms(draft: PlanDraft, { payments }: PlanTerms): PlanDraft {
  if (payments.kind === "byHand") return { ...draft, hand: payments.rows };
  const { rhythm, first, oddCents = "last" } = payments;
  const said: PlanDraft = { ...draft, hand: null, every: rhythm.every, first, oddCents };
  if (rhythm.every === "month") said.day = rhythm.day;
  if (rhythm.every === "halfMonth") said.days = rhythm.days;
  return payments.kind === "each"
    ? { ...said, size: "each", each: payments.amount }
    : { ...said, size: "count", count: String(payments.count) };
}

/** The debts that a plan can be made over. */
export function plannable(page: CustomerPage, currency: string): DebtView[] {
  return page.debts.filter(
    ({ open, plan, voidedOn }) =>
      open.currency === currency && plan === null && voidedOn === null && !isZero(open),
  );
}

/** The plan to begin with: what was agreed before, if a plan was just
 * ended to be changed; else four months from the first of one. */
export function startDraft(page: CustomerPage, currency: string): PlanDraft {
  const first = firstOfMonth(page.asOf);
  const fresh: PlanDraft = {
    debts: plannable(page, currency).map(({ id }) => id),
    currency,
    ...{ size: "count", each: "", count: "4", every: "month", day: 1, days: [1, 15] },
    ...{ first, oddCents: "last", deposit: "", depositOn: page.asOf, hand: null },
  };
  const before = page.plans.find(
    ({ endedOn, total }) => endedOn === page.asOf && total.currency === currency,
  );
  if (before === undefined || before.terms.payments.kind === "byHand") return fresh;
  const next = before.rows.find(({ state, due }) => state !== "paid" && due >= page.asOf);
  const changed = withTerms(fresh, before.terms);
  return { ...changed, first: next?.due ?? first };
}

/** The first day of the next month that is at least a week away. */
function firstOfMonth(today: string): string {
  const soon = addDays(today, 7);
  if (soon.endsWith("-01")) return soon;
  const [year = 0, month = 0] = soon.split("-").map(Number);
  const next = new Date(Date.UTC(year, month, 1));
  return next.toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  // 5 January 1970 was a Monday.
  return (((daysBetween("1970-01-05", day) % 7) + 7) % 7) + 1;
}

/** The same week's rhythm on another weekday: that day or the next such one. */
export function onWeekday(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** Another rhythm, beginning on the same day. */
export function withEvery(draft: PlanDraft, every: Every): PlanDraft {
  const day = Number(draft.first.slice(8));
  return { ...draft, every, day: every === "month" ? day : draft.day };
}

/** The other question, asked about the same plan: the sentence goes on to
 * say what it said before. */
export function withSize(
  draft: PlanDraft,
  size: PlanDraft["size"],
  plan: PlanView | null,
): PlanDraft {
  const instalments = plan?.rows.filter(({ deposit }) => !deposit) ?? [];
  const usual = instalments[0]?.amount.amount;
  if (size === draft.size || usual === undefined) return { ...draft, size };
  return size === "each"
    ? { ...draft, size, each: usual }
    : { ...draft, size, count: String(instalments.length) };
}
