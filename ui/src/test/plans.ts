import { fromMinor, toMinor } from "../format/amount";
import { addDays } from "../format/day";
import type {
  AmendmentPreview,
  AmendmentView,
  DifferenceView,
  PlanPage,
  PlanRow,
  PlanView,
  RowState,
} from "../ipc/bindings";

const currency = "GBP";
const money = (minor: bigint) => fromMinor(minor, currency);
const nothing = money(0n);

/** What a row is written as: its day, its amount, and what is special. */
export interface Told extends Partial<Omit<PlanRow, "due" | "amount">> {
  due: string;
  amount: string;
}

export const today = "2026-11-21";

/** The rows of a plan without interest, with the balances worked out. */
export function rowsOf(told: readonly Told[]): PlanRow[] {
  let left = told.reduce((sum, { amount }) => sum + toMinor({ amount, currency }), 0n);
  return told.map(({ due, amount: figure, ...special }, at) => {
    const amount = { amount: figure, currency };
    const opening = money(left);
    left -= toMinor(special.principal ?? amount);
    const state: RowState = special.state ?? "later";
    return {
      ...{ number: at + 1, due, contractual: due, part: "instalment", opening, added: nothing },
      ...{ principal: amount, interest: nothing, fee: nothing, amount },
      paid: state === "paid" ? amount : nothing,
      open: state === "paid" ? nothing : amount,
      left: money(left < 0n ? 0n : left),
      ...{ state, why: ["level"] },
      ...special,
    };
  });
}

/** So many payments of 60.00, a week apart from 6 November 2026. */
export function weekly(count: number, paid: number, late = 0): Told[] {
  return Array.from({ length: count }, (_, at) => {
    const state = at < paid ? "paid" : at < paid + late ? "late" : undefined;
    const next = at === paid + late ? "next" : "later";
    return { due: addDays("2026-11-06", 7 * at), amount: "60.00", state: state ?? next };
  });
}

export function planOf(rows: PlanRow[], change: Partial<PlanView> = {}): PlanView {
  const sum = (of: (row: PlanRow) => bigint) => rows.reduce((all, row) => all + of(row), 0n);
  const total = sum(({ amount }) => toMinor(amount));
  const paid = sum((row) => toMinor(row.paid));
  return {
    ...{ id: "p1", agreed: "2026-11-02", running: true, endedOn: null, endedBecause: null },
    debts: [
      { id: "d1", reference: "2022" },
      { id: "d2", reference: "2031" },
    ],
    terms: {
      said: "I get paid on Thursdays, sixty is safe.",
      terms: {
        when: { rhythm: { every: "week" }, first: rows[0]?.due ?? today },
        amounts: { kind: "level", each: "60.00" },
      },
    },
    ...{ total: money(total), paid: money(paid), left: money(total - paid) },
    debt: money(sum((row) => toMinor(row.principal))),
    interest: money(sum((row) => toMinor(row.interest))),
    fees: money(sum((row) => toMinor(row.fee))),
    letOff: nothing,
    ...{ count: rows.length, largest: rows[0]?.amount ?? nothing },
    lastOn: rows.at(-1)?.due ?? today,
    standing: { is: "onTrack" },
    ...{ amendments: [], rows },
    ...change,
  };
}

export function pageOf(plan: PlanView, change: Partial<PlanPage> = {}): PlanPage {
  return {
    ...{ customer: "c1", name: "Marta Kowalska", asOf: today, plan },
    explanations: plan.rows.map(() => "60.00, the same each time."),
    ...{ changes: [], apr: { us: null, eu: null }, freeDebts: [] },
    quote: {
      ...{ on: today, principal: plan.left, total: plan.left, fees: nothing },
      ...{ interestDue: nothing, interestAccrued: nothing, saved: nothing },
    },
    ...change,
  };
}

export function changeOf(plan: PlanView, change: Partial<AmendmentView> = {}): AmendmentView {
  return {
    id: "a1",
    amendment: {
      on: "2026-11-18",
      reason: "The shop is closed over Christmas",
      change: {
        ...{ kind: "holiday", from: "2026-12-18", to: "2027-01-03", then: "addToEnd" },
      },
    },
    ...{ undone: false, latest: true, refused: null, before: plan.rows },
    ...change,
  };
}

/** On track: 24 of 60.00, three of them paid. */
export const onTrack = pageOf(planOf(rowsOf(weekly(24, 3))));

/** Two payments did not come. */
export const late = pageOf(
  planOf(rowsOf(weekly(24, 1, 2)), {
    standing: {
      ...{ is: "needsTalk", amount: money(12_000n), days: 8, since: "2026-11-13", missed: 2 },
    },
  }),
);

const away = (due: string) => "2026-12-18" <= due && due <= "2027-01-03";

/** A break over Christmas: three payments move to the end. */
export function christmas(): AmendmentPreview {
  const before = onTrack.plan;
  const stay = weekly(24, 3).filter(({ due }) => !away(due));
  const end = stay.at(-1)?.due ?? today;
  const moved = [1, 2, 3].map((at): Told => ({
    ...{ due: addDays(end, 7 * at), amount: "60.00", why: ["level", "amended"] },
  }));
  const after = planOf(rowsOf([...stay, ...moved]), {
    amendments: [changeOf(before)],
  });
  const gone = before.rows.filter(({ due }) => away(due));
  const differences = after.rows.map((row): DifferenceView => {
    const was = before.rows.find(({ due }) => due === row.due);
    if (was) return { kind: "same", before: was.number, after: row.number };
    const from = gone[row.number - stay.length - 1];
    return { kind: "moved", before: from?.number ?? null, after: row.number };
  });
  return {
    ...{ before, after, differences },
    sentence: "Nothing is asked for from 18 December to 3 January; three payments come at the end.",
    explanations: after.rows.map(({ why }) =>
      why.includes("amended")
        ? "60.00, moved here from the break over Christmas."
        : "60.00, the same each time.",
    ),
  };
}

/** The plan after that break. */
export function afterChristmas(): PlanPage {
  const { after, sentence, explanations } = christmas();
  return pageOf(after, { explanations, changes: [sentence] });
}

/** Twelve months at 9.9 %, a fee once, a payment moved off a Sunday, one
 * paid in part: everything that a row can have. */
export function withInterest(): PlanPage {
  let left = 240_000n;
  const rows = Array.from({ length: 12 }, (_, at): Told => {
    const interest = (left * 99n) / 12_000n;
    const principal = at === 11 ? left : 20_000n;
    left -= principal;
    const fee = at === 0 ? 1500n : 0n;
    const amount = money(principal + interest + fee);
    const month = String(((at + 8) % 12) + 1).padStart(2, "0");
    const due = `${at < 4 ? "2026" : "2027"}-${month}-27`;
    const state: RowState = at < 2 ? "paid" : at === 2 ? "next" : "later";
    return {
      ...{ due, amount: amount.amount, interest: money(interest), principal: money(principal) },
      ...{ fee: money(fee), state },
      ...(at === 2 ? { contractual: "2026-11-28", paid: money(5000n), open: money(20_000n) } : {}),
      why: at === 2 ? ["level", "rolled"] : ["level"],
    };
  });
  const plan = planOf(rowsOf(rows), {
    terms: {
      terms: {
        when: { rhythm: { every: "month", day: 27 }, first: "2026-09-27" },
        amounts: { kind: "equalPrincipal" },
        interest: { rate: "9.9" },
      },
    },
  });
  return pageOf(plan, {
    apr: { us: "11.42", eu: "11.4" },
    explanations: plan.rows.map(({ why }) =>
      why.includes("rolled")
        ? "The same part of the debt each time; 28 November is a Saturday, so it is asked for on the Friday before."
        : "The same part of the debt each time, and the interest since the one before.",
    ),
    freeDebts: [{ id: "d9", reference: "2044" }],
    quote: {
      ...{ on: today, principal: money(200_000n), interestDue: nothing, fees: nothing },
      ...{ interestAccrued: money(1320n), saved: money(7425n), total: money(201_320n) },
    },
  });
}

/** The longest plan there can be. */
export function long(): PlanPage {
  return pageOf(planOf(rowsOf(weekly(1200, 80))));
}
