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
  /** The plan that ends when this one is agreed. */
  replaces: string | null;
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
  const { debts, currency, deposit, depositOn, replaces } = draft;
  return {
    debts,
    currency,
    agreed: null,
    deposit: deposit === "" ? null : { amount: deposit, on: depositOn },
    payments: paymentsOf(draft),
    said,
    replaces,
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

/** The debts that a plan can be made over: those of the plan that it
 * replaces are as free as those in none. */
export function plannable(page: CustomerPage, currency: string, before?: PlanView): DebtView[] {
  return page.debts.filter(
    ({ open, plan, voidedOn }) =>
      open.currency === currency &&
      (plan === null || plan === before?.id) &&
      voidedOn === null &&
      !isZero(open),
  );
}

/** The plan to begin with: four months from the first of one, or what is
 * left of the plan that it replaces. */
export function startDraft(page: CustomerPage, currency: string, before?: PlanView): PlanDraft {
  const first = firstOfMonth(page.asOf);
  const free = plannable(page, currency, before);
  const over = before ? free.filter(({ plan }) => plan === before.id) : free;
  const fresh: PlanDraft = {
    debts: over.map(({ id }) => id),
    currency,
    ...{ size: "count", each: "", count: "4", every: "month", day: 1, days: [1, 15] },
    ...{ first, oddCents: "last", deposit: "", depositOn: page.asOf, hand: null },
    replaces: before?.id ?? null,
  };
  return before ? continued(fresh, before, page.asOf) : fresh;
}

/** The same words about what is left: a number counts what is unpaid, and
 * it goes on with the next day. A deposit that is still open is asked for
 * again. */
function continued(fresh: PlanDraft, { rows, terms }: PlanView, today: string): PlanDraft {
  const unpaid = rows.filter(({ state }) => state !== "paid");
  const deposit = unpaid.find((row) => row.deposit);
  const instalments = unpaid.filter((row) => !row.deposit);
  const ahead = instalments.filter(({ due }) => due >= today);
  const draft = withTerms(
    deposit
      ? { ...fresh, deposit: deposit.open.amount, depositOn: laterOf(deposit.due, today) }
      : fresh,
    terms,
  );
  if (terms.payments.kind === "byHand") {
    const hand = ahead.map(({ due, open }, index) => ({
      on: due,
      amount: index === ahead.length - 1 ? null : open.amount,
    }));
    return { ...draft, hand: hand.length > 0 ? hand : null };
  }
  const count = String(Math.max(1, instalments.length));
  return {
    ...draft,
    first: ahead[0]?.due ?? nextDay(draft, rows.at(-1)?.due ?? today, today),
    ...(draft.size === "count" ? { count } : {}),
  };
}

/** Where all its days have passed, weeks keep their weekday and months
 * begin anew; their day of the month stays in the terms. */
function nextDay({ every, first }: PlanDraft, last: string, today: string): string {
  const isWeekly = every === "week" || every === "twoWeeks";
  return isWeekly
    ? onWeekday(addDays(today, 1), weekdayOf(last))
    : laterOf(first, addDays(today, 1));
}

function laterOf(left: string, right: string): string {
  return left > right ? left : right;
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
