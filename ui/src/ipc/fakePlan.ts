import { compareAmounts, fromMinor, isZero, parseAmount, toMinor } from "../format/amount";
import { addDays } from "../format/day";
import type {
  Amount,
  Amounts,
  DebtView,
  OfferName,
  OfferView,
  PlanAsk,
  PlanPreview,
  PlanRow,
  PlanTerms,
  Rhythm,
  ScheduleRow,
  Terms,
  When,
} from "./bindings";
import { AmicableError } from "./error";
import planOffers from "./snapshots/planOffers.json";

const most = 1200;
const refuse = (code: string, field: string, message = "refused") =>
  new AmicableError(code, message, field);

interface Made {
  due: string;
  minor: bigint;
  part: PlanRow["part"];
  why: PlanRow["why"];
}

/** What the core would answer to `previewPlan`, near enough for a browser
 * and for tests: exact rows of plans without interest, fees and closed
 * days, and the commonest refusals. */
export function fakePlan(asked: PlanTerms, debts: DebtView[], today: string): PlanPreview {
  const { over, currency, total } = owed(asked, debts);
  const made = rowsOf(asked.terms, total, currency, today);
  const zero = fromMinor(0n, currency);
  let left = total;
  const rows = made.map(({ due, minor, part, why }, index): PlanRow => {
    const opening = fromMinor(left, currency);
    left -= minor;
    const amount = fromMinor(minor, currency);
    return {
      ...{ number: index + 1, due, contractual: due, part, opening, added: zero },
      ...{ principal: amount, interest: zero, fee: zero, amount, paid: zero, open: amount },
      ...{ left: fromMinor(left, currency), state: index === 0 ? "next" : "later", why },
    };
  });
  const largest = rows.map(({ amount }) => amount).reduce(larger, zero);
  const start = { amount: fromMinor(total, currency).amount, currency, start: today };
  return {
    plan: {
      ...{ id: "", agreed: today, rows, running: true, endedOn: null, endedBecause: null },
      terms: { ...asked, currency, agreed: today, terms: { ...asked.terms, ...start } },
      debts: over.map(({ id, reference }) => ({ id, reference })),
      ...{ total: fromMinor(total, currency), debt: fromMinor(total, currency) },
      ...{ interest: zero, fees: zero, letOff: zero, paid: zero },
      ...{ left: fromMinor(total, currency), count: rows.length, largest },
      ...{ lastOn: rows.at(-1)?.due ?? today, standing: { is: "onTrack" }, amendments: [] },
    },
    explanations: made.map(({ why }) => why.map((each) => reasons[each] ?? "").join(" ")),
    apr: { us: "0.00", eu: "0.0" },
    warnings: warningsOf(asked.terms, fromMinor(total, currency)),
  };
}

/** Those of the snapshot, where it has this very plan. */
function warningsOf({ amounts, when }: Terms, debt: Amount) {
  const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
  const known = (planOffers as unknown as OfferView[]).find(({ terms, schedule }) =>
    same([terms.amounts, terms.when, schedule.debt], [amounts, when, debt]),
  );
  return known?.warnings ?? [];
}

const reasons: Partial<Record<PlanRow["why"][number], string>> = {
  level: "The same amount each time.",
  agreed: "The amount that was agreed for it.",
  deposit: "Paid at once.",
  last: "It pays what is left.",
  byHand: "Written by hand.",
  share: "A share of what the rows by hand leave.",
  afterSkip: "Nothing was asked for in the weeks before it.",
};

/** What the core would answer to `planOffers`: to the question of the
 * snapshot the snapshot, to others three plans that are worked out here. */
export function fakeOffers(asked: PlanAsk, debts: DebtView[], today: string): OfferView[] {
  const { currency, total } = owed(asked, debts);
  const { ask } = asked;
  const known = planOffers as unknown as OfferView[];
  if (isOfSnapshot(asked, known, fromMinor(total, currency), today)) return known;
  const each = ask.to ?? ask.each;
  if (each == null) throw refuse("terms", "each", "each: this is needed");
  const minor = positive(each, currency, "each");
  const rhythm: Rhythm = ask.rhythm ?? { every: "month" };
  const when: When = {
    ...{ rhythm, first: ask.payDay ?? today },
    ...{ skip: ask.skip ?? [], skipMonths: ask.skipMonths ?? [] },
  };
  const lump = ask.lumpSum && !/^[0.]*$/.test(ask.lumpSum) ? { amount: ask.lumpSum } : null;
  const figure = (of: bigint) => fromMinor(of < 1n ? 1n : of, currency).amount;
  const level = (of: bigint): Amounts => ({ kind: "level", each: figure(of) });
  const made: [OfferName, Amounts, When, string][] = [
    ["steady", level(minor), when, "What was asked for."],
  ];
  if (rhythm.every === "month") {
    const gentle = "Two thirds of it, which leaves room for a bad month.";
    made.push(["gentle", level((minor * 2n) / 3n), when, gentle]);
  } else {
    const day = Number((ask.payDay ?? today).slice(8));
    const monthly: When = { ...when, rhythm: { every: "month", day } };
    const times = rhythm.every === "halfMonth" ? 2n : 4n / BigInt(rhythm.count ?? 1) || 1n;
    made.push(["monthly", level(minor * times), monthly, "Fewer payments to remember."]);
  }
  const phases = [{ each: figure(minor / 2n), count: 4 }, { each: figure((minor * 5n) / 4n) }];
  const small = "Half of it for four payments, and a little more later.";
  made.push(["startSmall", { kind: "phases", phases }, when, small]);
  const offers = made.flatMap(([name, amounts, when, because], index) => {
    try {
      const terms: Terms = { currency, amount: figure(total), start: today, when, amounts };
      if (lump) terms.deposit = lump;
      return [offer({ name, because, terms, total, currency, today, rank: index + 1 })];
    } catch (error) {
      if (index === 0) throw error;
      return [];
    }
  });
  return offers;
}

function isOfSnapshot({ ask }: PlanAsk, [first]: OfferView[], total: Amount, today: string) {
  if (first === undefined) return false;
  const { terms, schedule } = first;
  const { amounts, when } = terms;
  const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
  return (
    same([schedule.debt, schedule.start], [total, today]) &&
    amounts?.kind === "level" &&
    same(
      [ask.each, ask.rhythm, ask.payDay, ask.skip ?? [], ask.skipMonths ?? [], ask.lumpSum ?? null],
      [amounts.each, when?.rhythm, when?.first, when?.skip ?? [], when?.skipMonths ?? [], null],
    )
  );
}

interface OfferParts {
  name: OfferName;
  because: string;
  terms: Terms;
  total: bigint;
  currency: string;
  today: string;
  rank: number;
}

const titles: Partial<Record<OfferName, string>> = {
  ...{ steady: "Steady", monthly: "Monthly", gentle: "Gentle", startSmall: "Start small" },
};

function offer({ name, because, terms, total, currency, today, rank }: OfferParts): OfferView {
  const zero = fromMinor(0n, currency);
  let left = total;
  const made = rowsOf(terms, total, currency, today);
  const rows = made.map(({ due, minor, part, why }, index): ScheduleRow => {
    const opening = fromMinor(left, currency);
    left -= minor;
    const amount = fromMinor(minor, currency);
    return {
      ...{ number: index + 1, part, date: due, contractualDate: due, opening, added: zero },
      ...{ principal: amount, interest: zero, fee: zero, total: amount },
      ...{ closing: fromMinor(left, currency), why, explanation: "" },
    };
  });
  const totals = rows.map(({ total }) => total);
  const said = terms.amounts?.kind === "phases" ? terms.amounts.phases : [terms.amounts];
  const each = said.map((of) => (of && "each" in of ? (of.each ?? "") : ""));
  const debt = fromMinor(total, currency);
  return {
    ...{ rank, name, because, terms, title: titles[name] ?? name, fit: "asAsked" },
    headline: `${currency} ${each.join(", then ")}`,
    ...{ payments: rows.length, firstOn: rows[0]?.date ?? null, lastOn: rows.at(-1)?.date ?? null },
    ...{ last: totals.at(-1) ?? zero, largest: totals.reduce(larger, zero), cost: zero },
    warnings: [],
    schedule: {
      ...{ currency, debt, start: today, rows, apr: { us: "0.00", eu: "0.0" } },
      totals: {
        ...{ principal: debt, interest: zero, fees: zero, total: debt, cost: zero },
        ifNotKept: zero,
      },
      found: {
        ...{ each: null, count: rows.length, first: null, until: null },
        ...{ deposit: null, balloon: null, rate: null },
      },
    },
  };
}

function larger(left: Amount, right: Amount): Amount {
  return compareAmounts(left, right) >= 0 ? left : right;
}

function owed(asked: PlanTerms | PlanAsk, debts: DebtView[]) {
  const isFree = ({ plan }: DebtView) => plan === null || plan === asked.replaces;
  const over = debts.filter((debt) => isFree(debt) && (asked.debts ?? []).includes(debt.id));
  const total = over.reduce((sum, { open }) => sum + toMinor(open), 0n);
  if (total === 0n) throw refuse("nothingToPlan", "debts");
  return { over, total, currency: asked.currency ?? over[0]?.amount.currency ?? "GBP" };
}

function positive(text: string, currency: string, field: string): bigint {
  const parsed = parseAmount(text, currency, "en");
  if (!("amount" in parsed)) throw refuse("terms", field, `${field}: this is no amount`);
  const money = { ...parsed, currency };
  if (isZero(money)) throw refuse("terms", field, `${field}: this must be more than nothing`);
  return toMinor(money);
}

function rowsOf(terms: Terms, total: bigint, currency: string, today: string): Made[] {
  const { deposit, when = {}, amounts = { kind: "level" } } = terms;
  const made: Made[] = [];
  if (deposit?.amount) {
    const minor = positive(deposit.amount, currency, "terms.deposit.amount");
    made.push({ due: deposit.on ?? today, minor, part: "deposit", why: ["deposit"] });
  }
  const rest = total - (made[0]?.minor ?? 0n);
  if (rest <= 0n) throw refuse("terms", "terms.deposit.amount", "leaves nothing to plan");
  const part = "instalment" as const;
  if (amounts.kind === "byHand") return [...made, ...byHand(amounts.rows, rest, currency, part)];
  const parts = instalments(amounts, when, rest, currency);
  if (parts.length > most) throw refuse("terms", "terms.amounts.each", "more than 1200 payments");
  const days = daysOf(when, parts.length);
  return [
    ...made,
    ...parts.map((minor, index): Made => {
      const due = days[index] ?? today;
      const isLast = index === parts.length - 1 && minor !== parts[0];
      const kind = amounts.kind === "phases" ? "agreed" : "level";
      const before = days[index - 1] ?? due;
      const skipped = (when.skip ?? []).some(({ from }) => from > before && from < due);
      return { due, minor, part, why: [isLast ? "last" : kind, ...(skipped ? after : [])] };
    }),
  ];
}

const after = ["afterSkip" as const];

function byHand(
  rows: { on: string; amount?: string | null }[],
  rest: bigint,
  currency: string,
  part: "instalment",
): Made[] {
  const field = "terms.amounts.rows";
  const written = rows.map(({ amount }) =>
    amount == null ? null : positive(amount, currency, field),
  );
  const sum = written.reduce<bigint>((sum, minor) => sum + (minor ?? 0n), 0n);
  const shares = split(rest - sum, written.filter((minor) => minor === null).length);
  if (rows.some(({ on }, index) => index > 0 && on <= (rows[index - 1]?.on ?? ""))) {
    throw refuse("terms", field, `${field}: out of order`);
  }
  if (shares.some((share) => share <= 0n) || (shares.length === 0 && sum !== rest)) {
    const said = (minor: bigint) => `${fromMinor(minor, currency).amount} ${currency}`;
    const off = sum > rest ? `${said(sum - rest)} too much` : `${said(rest - sum)} still missing`;
    const message = `amounts.rows: the rows make ${said(sum)}, but ${said(rest)} is owed: ${off}`;
    throw refuse("terms", field, message);
  }
  return rows.map(({ on }, index) => {
    const minor = written[index];
    if (minor != null) return { due: on, minor, part, why: ["byHand"] };
    return { due: on, minor: shares.shift() ?? 0n, part, why: ["share"] };
  });
}

function instalments(amounts: Amounts, when: When, rest: bigint, currency: string): bigint[] {
  if (amounts.kind === "phases") {
    const parts: bigint[] = [];
    let left = rest;
    for (const { each, count } of amounts.phases) {
      const minor = positive(each ?? "", currency, "terms.amounts.phases");
      for (let at = 0; left > 0n && at < (count ?? most + 1); at++) {
        parts.push(left < minor ? left : minor);
        left -= left < minor ? left : minor;
      }
    }
    return parts;
  }
  const each = "each" in amounts ? amounts.each : null;
  if (each == null) {
    const count = when.count ?? 0;
    if (count < 1 || count > most) throw refuse("terms", "terms.when.count");
    return split(rest, count);
  }
  const minor = positive(each, currency, "terms.amounts.each");
  const full = rest / minor;
  if (full > BigInt(most)) throw refuse("terms", "terms.amounts.each", "more than 1200 payments");
  const parts = Array.from({ length: Number(full) }, () => minor);
  return rest % minor === 0n ? parts : [...parts, rest % minor];
}

/** Equal parts; the odd coins into the last one. */
function split(whole: bigint, count: number): bigint[] {
  if (count === 0) return [];
  const part = whole / BigInt(count);
  const parts = Array.from({ length: count }, () => part);
  parts[count - 1] = whole - part * BigInt(count - 1);
  return parts;
}

/** The days of the rhythm that are in no time without payments. */
function daysOf(when: When, count: number): string[] {
  const { rhythm, first, skip = [], skipMonths = [] } = when;
  if (!rhythm || !first) throw refuse("terms", "terms.when.rhythm");
  const found: string[] = [];
  const isFree = (on: string) =>
    !skip.some(({ from, to }) => from <= on && on <= to) &&
    !skipMonths.includes(Number(on.slice(5, 7)));
  for (let step = 0; found.length < count && step < most * 20; step++) {
    for (const on of stepDays(rhythm, first, step)) {
      if (on >= first && isFree(on) && found.length < count) found.push(on);
    }
  }
  if (found.length < count) throw refuse("terms", "terms.when.skipMonths", "no month is left");
  return found;
}

function stepDays(rhythm: Rhythm, first: string, step: number): string[] {
  if (rhythm.every === "week") return [addDays(first, step * 7 * (rhythm.count ?? 1))];
  if (rhythm.every === "day") return [addDays(first, step * (rhythm.count ?? 1))];
  const [year = 0, month = 1, firstDay = 1] = first.split("-").map(Number);
  const at = month - 1 + step * (rhythm.every === "month" ? (rhythm.count ?? 1) : 1);
  const length = new Date(Date.UTC(year, at + 1, 0)).getUTCDate();
  const days = rhythm.every === "month" ? [rhythm.day ?? firstDay] : rhythm.days;
  return days.map((day) =>
    new Date(Date.UTC(year, at, Math.min(day, length))).toISOString().slice(0, 10),
  );
}
