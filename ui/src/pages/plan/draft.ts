import { fromMinor, isZero, toMinor } from "../../format/amount";
import { addDays, daysBetween } from "../../format/day";
import type {
  Ask,
  CustomerPage,
  DebtView,
  Fee,
  Interest,
  OfferName,
  PlanAsk,
  PlanTerms,
  PlanView,
  Policy,
  Rhythm,
  RollTerms,
  RoundingTerms,
  Span,
  Terms,
} from "../../ipc/bindings";
import type { WrittenRow } from "./rows";

/** What the builder holds: the sentence that the core is asked, which of
 * its offers is taken, and what was changed in that by hand. Everything
 * that is worked out comes from the core. */
export interface PlanDraft {
  debts: string[];
  currency: string;
  /** What they can pay each time; with `most`, the least of it. */
  each: string;
  /** The most that they can pay, where they said a range. */
  most: string | null;
  rhythm: Rhythm;
  first: string;
  skip: Span[];
  skipMonths: number[];
  lump: string;
  /** The day by which it is to be paid, or "". */
  latest: string;
  more: { each: string; from: string };
  roll: RollTerms | null;
  rounding: RoundingTerms;
  interest: Interest | null;
  fees: Fee[];
  allocation: Policy;
  tolerance: { days: number; amount: string };
  /** The offer that is taken; none for the first. */
  offer: OfferName | null;
  /** Its rows, once one was changed by hand. */
  hand: WrittenRow[] | null;
  /** The plan that ends when this one is agreed. */
  replaces: string | null;
}

/** The question to the core, or null while there is none to ask. */
export function toAsk(draft: PlanDraft): PlanAsk | null {
  const { debts, currency, replaces, each, most } = draft;
  if (debts.length === 0 || (each === "" && !most)) return null;
  const amount: Partial<Ask> =
    each && most ? { from: each, to: most } : { each: each || (most ?? "") };
  const ask: Ask = {
    ...amount,
    more: draft.more.each && draft.more.from ? draft.more : null,
    rhythm: draft.rhythm,
    payDay: draft.first,
    latest: draft.latest || null,
    skip: draft.skip,
    skipMonths: draft.skipMonths,
    lumpSum: draft.lump || null,
    interest: draft.interest?.rate ? draft.interest : null,
    fees: draft.fees.filter(({ amount, percent }) => amount || percent),
    roll: draft.roll,
    rounding: draft.rounding,
  };
  return { debts, currency, replaces, ask };
}

/** An offer as a plan: its terms are the core's own, unless rows were
 * written by hand. The debts say the amount and the day of the agreement. */
export function toTerms(draft: PlanDraft, offer: Terms, said = ""): PlanTerms {
  const { debts, currency, replaces, allocation, tolerance, hand } = draft;
  const terms: Terms = { ...offer };
  delete terms.amount;
  delete terms.currency;
  delete terms.start;
  if (hand !== null) {
    terms.amounts = { kind: "byHand", rows: hand.map(({ on, amount }) => ({ on, amount })) };
    // The days of the rows are said one by one.
    terms.when = { rhythm: offer.when?.rhythm ?? null, roll: offer.when?.roll ?? null };
  }
  return {
    debts,
    currency,
    agreed: null,
    terms,
    allocation,
    tolerance: { days: tolerance.days, amount: tolerance.amount || "0" },
    said,
    replaces,
  };
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

/** The sentence to begin with: about a sixth of it a month, from the first
 * of one; or the words of the plan that it replaces. */
export function startDraft(page: CustomerPage, currency: string, before?: PlanView): PlanDraft {
  const free = plannable(page, currency, before);
  const over = before ? free.filter(({ plan }) => plan === before.id) : free;
  const total = over.reduce((sum, { open }) => sum + toMinor(open), 0n);
  const first = firstOfMonth(page.asOf);
  const fresh: PlanDraft = {
    debts: over.map(({ id }) => id),
    currency,
    each: fromMinor(friendly(total / 6n), currency).amount,
    most: null,
    rhythm: { every: "month", day: 1 },
    first,
    skip: [],
    skipMonths: [],
    lump: "",
    latest: "",
    more: { each: "", from: "" },
    roll: null,
    rounding: {},
    interest: null,
    fees: [],
    allocation: "oldestFirst",
    tolerance: { days: 3, amount: "" },
    offer: null,
    hand: null,
    replaces: before?.id ?? null,
  };
  return before ? continued(fresh, before, page.asOf) : fresh;
}

/** The next amount that a person would say: two figures and noughts. Only
 * to have something in the sentence that can be written over. */
export function friendly(minor: bigint): bigint {
  const step = 10n ** BigInt(Math.max(0, String(minor).length - 2));
  return minor <= 0n ? 1n : ((minor + step - 1n) / step) * step;
}

/** The same words about what is left: it goes on with the next day. A
 * deposit that is still open is asked for again. */
function continued(fresh: PlanDraft, before: PlanView, today: string): PlanDraft {
  const { rows, terms } = before;
  const { when = {}, amounts, interest, fees, rounding } = terms.terms;
  const unpaid = rows.filter(({ state }) => state !== "paid" && state !== "nothing");
  const instalments = unpaid.filter(({ part }) => part === "instalment");
  const ahead = instalments.filter(({ due }) => due >= today);
  const rhythm = when.rhythm ?? fresh.rhythm;
  const last = rows.at(-1)?.due ?? today;
  const isByHand = amounts?.kind === "byHand" && ahead.length > 0;
  return {
    ...fresh,
    each: (ahead[0] ?? instalments[0])?.amount.amount ?? fresh.each,
    rhythm,
    first: ahead[0]?.contractual ?? nextDay(rhythm, fresh.first, last, today),
    skip: (when.skip ?? []).filter(({ to }) => to >= today),
    skipMonths: when.skipMonths ?? [],
    roll: when.roll ?? null,
    rounding: rounding ?? {},
    interest: interest ?? null,
    fees: fees ?? [],
    allocation: terms.allocation ?? fresh.allocation,
    tolerance: { ...fresh.tolerance, ...terms.tolerance },
    lump: unpaid.find(({ part }) => part === "deposit")?.open.amount ?? "",
    hand: isByHand
      ? ahead.map(({ contractual, open }, index) => ({
          on: contractual,
          isTyped: false,
          amount: index === ahead.length - 1 ? null : open.amount,
        }))
      : null,
  };
}

/** Where all its days have passed, weeks keep their weekday and months
 * begin anew. */
function nextDay({ every }: Rhythm, first: string, last: string, today: string): string {
  const tomorrow = addDays(today, 1);
  if (every === "week") return onWeekday(tomorrow, weekdayOf(last));
  return first > tomorrow ? first : tomorrow;
}

/** The first day of the next month that is at least a week away. */
function firstOfMonth(today: string): string {
  const soon = addDays(today, 7);
  if (soon.endsWith("-01")) return soon;
  const [year = 0, month = 0] = soon.split("-").map(Number);
  return isoDay(year, month, 1);
}

/** `month` counts from 0 and may run over the year. */
export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
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

/** Another unit of the rhythm, which begins on the same day. */
export function rhythmOf(every: Rhythm["every"], first: string): Rhythm {
  switch (every) {
    case "day":
      return { every, count: 7 };
    case "week":
      return { every };
    case "halfMonth":
      return { every, days: [1, 15] };
    case "month":
      return { every, day: Number(first.slice(8)) };
  }
}

/** Another first day: a monthly rhythm moves to that day of the month. */
export function withFirst(draft: PlanDraft, first: string): Partial<PlanDraft> {
  const { rhythm } = draft;
  const follows = rhythm.every === "month" && rhythm.nth == null;
  return follows ? { first, rhythm: { ...rhythm, day: Number(first.slice(8)) } } : { first };
}

/** Another day of the month: the first payment moves to that day or, where
 * it has passed, to the same of the next month. */
export function onDayOfMonth(first: string, day: number, today: string): string {
  const [year = 0, month = 1] = first.split("-").map(Number);
  const clamped = (at: number) => {
    const length = Number(isoDay(year, at + 1, 0).slice(8));
    return isoDay(year, at, Math.min(day, length));
  };
  const here = clamped(month - 1);
  return here >= today ? here : clamped(month);
}

/** Times without payments, by their days; one that touches another joins it. */
export function withSpan(spans: readonly Span[], added: Span): Span[] {
  const inOrder = [...spans, added].sort((a, b) => (a.from < b.from ? -1 : 1));
  const joined: Span[] = [];
  for (const span of inOrder) {
    const last = joined.at(-1);
    if (last && span.from <= addDays(last.to, 1)) {
      joined[joined.length - 1] = { from: last.from, to: last.to > span.to ? last.to : span.to };
    } else joined.push(span);
  }
  return joined;
}
