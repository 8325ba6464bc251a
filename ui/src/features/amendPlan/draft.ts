import { fromMinor, toMinor } from "../../format/amount";
import { addDays } from "../../format/day";
import type {
  AmendmentInput,
  Change,
  DebtView,
  Easier,
  Keep,
  Makeup,
  PlanPage,
  PlanRow,
  PlanStanding,
  Rhythm,
  Then,
} from "../../ipc/bindings";

/** What can happen to a plan, in the words of people; each leads to one or
 * a few changes of the core. Ending a plan is a form of its own. */
export const whats = [
  "missed",
  "break",
  "rhythm",
  "paidMore",
  "addDebt",
  "hold",
  "charge",
  "waive",
  "settle",
] as const;
export type What = (typeof whats)[number];

export function isWhat(text: unknown): text is What {
  return whats.some((what) => what === text);
}

export const makeups = ["spread", "even", "addToEnd", "move", "pause", "newDays"] as const;
export const thens = ["addToEnd", "shift", "spread", "addToNext"] as const satisfies Then[];
export const easiers = ["fewer", "smaller", "skipNext"] as const satisfies Easier[];
export const everies = [
  "asBefore",
  "week",
  "twoWeeks",
  "fourWeeks",
  "halfMonth",
  "month",
  "quarter",
] as const;
export const sizes = ["asBefore", "each", "count"] as const;

/** What the form holds. The answers to the questions that are not asked at
 * the moment stay, so that trying another way loses nothing. */
export interface AmendDraft {
  on: string;
  reason: string;
  missed: (typeof makeups)[number];
  moveTo: string;
  pauseUntil: string;
  newFirst: string;
  breakFrom: string;
  breakTo: string;
  then: Then;
  frozen: boolean;
  easier: Easier;
  changeFrom: string;
  first: string;
  every: (typeof everies)[number];
  /** The two days of a month, for twice a month. */
  days: [number, number];
  size: (typeof sizes)[number];
  each: string;
  count: string;
  debts: string[];
  keep: Keep;
  settleOn: string;
  holdFrom: string;
  holdTo: string;
  /** The day of the payment that is charged more. */
  chargeRow: string;
  chargeAmount: string;
  /** The day of the payment of which something is let off. */
  waiveRow: string;
  /** Nothing for all that it charges. */
  waiveAmount: string;
}

/** Sensible days everywhere, so that there is something to see at once. */
export function startDraft({ plan, asOf }: PlanPage, settleOn?: string): AmendDraft {
  const tomorrow = addDays(asOf, 1);
  const next = nextRows(plan.rows, asOf)[0]?.due ?? tomorrow;
  return {
    on: asOf,
    reason: "",
    missed: "spread",
    moveTo: addDays(asOf, 14),
    pauseUntil: addDays(asOf, 28),
    newFirst: addDays(asOf, 7),
    breakFrom: next,
    breakTo: addDays(next, 27),
    then: "addToEnd",
    frozen: true,
    easier: "fewer",
    changeFrom: next,
    first: "",
    every: "asBefore",
    days: [1, 15],
    size: "asBefore",
    each: "",
    count: "",
    debts: [],
    keep: "each",
    settleOn: settleOn ?? asOf,
    holdFrom: tomorrow,
    holdTo: addDays(asOf, 30),
    chargeRow: openRows(plan.rows)[0]?.due ?? "",
    chargeAmount: "",
    waiveRow: chargingRows(plan.rows)[0]?.due ?? "",
    waiveAmount: "",
  };
}

/** The payments that are still to come after a day. */
export function nextRows(rows: readonly PlanRow[], day: string): PlanRow[] {
  return rows.filter(({ due, state }) => due > day && (state === "next" || state === "later"));
}

/** The payments that are not paid, the oldest first. */
export function openRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows.filter(({ state }) => state === "late" || state === "next" || state === "later");
}

/** Those of them that charge fees or interest. */
export function chargingRows(rows: readonly PlanRow[]): PlanRow[] {
  return openRows(rows).filter(({ fee, interest }) => toMinor(fee) + toMinor(interest) > 0n);
}

/** The payments that were due and are not paid. */
export function missedRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows.filter(({ state }) => state === "late");
}

export function hasInterest({ plan }: PlanPage): boolean {
  return plan.terms.terms.interest != null;
}

/** The likeliest thing to have happened, where the plan's standing tells. */
export function likeliest(standing: PlanStanding): What | null {
  if (standing.is === "needsTalk" || standing.is === "lateWithinTolerance") return "missed";
  return standing.is === "ahead" ? "paidMore" : null;
}

/** What can have happened to this plan, the likeliest first and what does
 * not fit how it stands last. */
export function offered(page: PlanPage): What[] {
  const first = likeliest(page.plan.standing);
  const rank = (what: What) => {
    if (what === first) return 0;
    return what === "missed" || what === "paidMore" ? 2 : 1;
  };
  const can = whats.filter((what) => {
    if (what === "hold") return hasInterest(page);
    if (what === "charge") return openRows(page.plan.rows).length > 0;
    if (what === "waive") return chargingRows(page.plan.rows).length > 0;
    return what !== "addDebt" || page.freeDebts.length > 0;
  });
  return can.sort((left, right) => rank(left) - rank(right));
}

/** What the draft asks of the core; null while something is missing. */
export function toInput(
  draft: AmendDraft,
  what: What,
  page: PlanPage,
  debts: readonly DebtView[],
): AmendmentInput | null {
  const change = toChange(draft, what, page, debts);
  if (change === null || draft.on === "") return null;
  const { on, reason } = draft;
  return what === "addDebt" ? { on, reason, change, debts: draft.debts } : { on, reason, change };
}

function toChange(
  draft: AmendDraft,
  what: What,
  page: PlanPage,
  debts: readonly DebtView[],
): Change | null {
  switch (what) {
    case "missed":
      return toMakeup(draft);
    case "break": {
      const { breakFrom: from, breakTo: to, then } = draft;
      if (from === "" || to === "") return null;
      const interest = hasInterest(page) && draft.frozen ? "frozen" : "runs";
      return { kind: "holiday", from, to, then, interest };
    }
    case "paidMore":
      return { kind: "paidMore", then: draft.easier };
    case "rhythm": {
      const size = toSize(draft);
      if (draft.changeFrom === "" || size === null) return null;
      const rhythm = toRhythm(draft);
      const first = draft.first === "" ? null : draft.first;
      return { kind: "reschedule", from: draft.changeFrom, rhythm, first, ...size };
    }
    case "addDebt": {
      const joining = debts.filter(({ id }) => draft.debts.includes(id));
      if (draft.debts.length === 0) return null;
      const sum = joining.reduce((all, { open }) => all + toMinor(open), 0n);
      const { amount } = fromMinor(sum, page.plan.total.currency);
      return { kind: "addDebt", amount, keep: draft.keep };
    }
    case "hold": {
      const { holdFrom: from, holdTo: to } = draft;
      return from === "" || to === "" ? null : { kind: "interestHold", from, to };
    }
    case "charge": {
      const { chargeRow: row, chargeAmount: amount } = draft;
      return row === "" || amount === "" ? null : { kind: "charge", row, amount };
    }
    case "waive": {
      const { waiveRow: row, waiveAmount: amount } = draft;
      if (row === "") return null;
      return { kind: "waive", row, amount: amount === "" ? null : amount };
    }
    case "settle":
      return draft.settleOn === "" ? null : { kind: "settle", on: draft.settleOn };
  }
}

function toMakeup(draft: AmendDraft): Change | null {
  const missed = (then: Makeup): Change => ({ kind: "missed", then });
  switch (draft.missed) {
    case "spread":
      return missed({ kind: "spread" });
    case "addToEnd":
      return missed({ kind: "addToEnd" });
    case "move":
      return draft.moveTo === "" ? null : missed({ kind: "move", to: draft.moveTo });
    case "pause":
      return draft.pauseUntil === "" ? null : missed({ kind: "pause", until: draft.pauseUntil });
    case "even":
      return { kind: "reAmortise" };
    case "newDays": {
      const size = toSize(draft);
      if (draft.newFirst === "" || size === null) return null;
      return { kind: "reAge", first: draft.newFirst, rhythm: toRhythm(draft), ...size };
    }
  }
}

function toSize({
  size,
  each,
  count,
}: AmendDraft): { each: string | null; count: number | null } | null {
  if (size === "asBefore") return { each: null, count: null };
  if (size === "each") return each === "" ? null : { each, count: null };
  return /^\d{1,4}$/.test(count.trim()) ? { each: null, count: Number(count) } : null;
}

function toRhythm({ every, days: [one, other] }: AmendDraft): Rhythm | null {
  switch (every) {
    case "asBefore":
      return null;
    case "week":
      return { every: "week", count: 1 };
    case "twoWeeks":
      return { every: "week", count: 2 };
    case "fourWeeks":
      return { every: "week", count: 4 };
    case "halfMonth":
      return { every: "halfMonth", days: one < other ? [one, other] : [other, one] };
    case "month":
      return { every: "month", count: 1 };
    case "quarter":
      return { every: "month", count: 3 };
  }
}
