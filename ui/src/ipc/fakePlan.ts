import { fromMinor, parseAmount, toMinor } from "../format/amount";
import { addDays } from "../format/day";
import type { DebtView, PlanRow, PlanTerms, PlanView, RhythmTerms } from "./bindings";
import { AmicableError } from "./error";

const refuse = (code: string, field: string) => new AmicableError(code, "refused", field);

/** What the core would answer to `previewPlan`, near enough for a browser
 * and for tests: the rows, their sum, and the commonest refusals. */
export function fakePlan(terms: PlanTerms, debts: DebtView[], today: string): PlanView {
  const isFree = ({ plan }: DebtView) => plan === null || plan === terms.replaces;
  const over = debts.filter((debt) => isFree(debt) && (terms.debts ?? []).includes(debt.id));
  const currency = terms.currency ?? over[0]?.amount.currency ?? "GBP";
  const total = over.reduce((sum, { open }) => sum + toMinor(open), 0n);
  if (total === 0n) throw refuse("nothingToPlan", "debts");
  const read = (text: string, field: string) => {
    const parsed = parseAmount(text, currency, "en");
    if (!("amount" in parsed)) throw refuse("notAnAmount", field);
    const minor = toMinor({ ...parsed, currency });
    if (minor === 0n) throw refuse("terms", field);
    return minor;
  };
  const deposit = terms.deposit ? read(terms.deposit.amount, "deposit.amount") : 0n;
  const rest = total - deposit;
  if (rest <= 0n) throw refuse("terms", "deposit.amount");

  const dues: [string, bigint, boolean][] = instalments(terms, rest, read).map(([on, minor]) => [
    on,
    minor,
    false,
  ]);
  if (terms.deposit) dues.unshift([terms.deposit.on, deposit, true]);
  if (terms.deposit && (dues[1]?.[0] ?? "") < terms.deposit.on) throw refuse("terms", "deposit.on");

  let left = total;
  const rows = dues.map(([due, minor, isDeposit], index): PlanRow => {
    left -= minor;
    const amount = fromMinor(minor, currency);
    return {
      ...{ number: index + 1, due, deposit: isDeposit, amount, open: amount },
      ...{ paid: fromMinor(0n, currency), left: fromMinor(left, currency) },
      state: index === 0 ? "next" : "later",
    };
  });
  const largest = dues.reduce((most, [, minor]) => (minor > most ? minor : most), 0n);
  return {
    ...{ id: "", agreed: today, terms, rows, running: true, endedOn: null, endedBecause: null },
    debts: over.map(({ id, reference }) => ({ id, reference })),
    total: fromMinor(total, currency),
    paid: fromMinor(0n, currency),
    left: fromMinor(total, currency),
    count: rows.length,
    largest: fromMinor(largest, currency),
    lastOn: rows.at(-1)?.due ?? today,
  };
}

type Read = (text: string, field: string) => bigint;

function instalments({ payments }: PlanTerms, rest: bigint, read: Read): [string, bigint][] {
  if (payments.kind === "byHand") {
    const { rows } = payments;
    const written = rows.map(({ amount }) =>
      amount == null ? null : read(amount, "payments.rows"),
    );
    const shared = rest - written.reduce<bigint>((sum, minor) => sum + (minor ?? 0n), 0n);
    const shares = split(shared, written.filter((minor) => minor === null).length);
    const isInOrder = rows.every(
      ({ on }, index) => index === 0 || (rows[index - 1]?.on ?? "") < on,
    );
    if (
      !isInOrder ||
      shares.some((share) => share <= 0n) ||
      (shares.length === 0 && shared !== 0n)
    ) {
      throw refuse("terms", "payments.rows");
    }
    return rows.map(({ on }, index) => [on, written[index] ?? shares.shift() ?? 0n]);
  }
  const { rhythm, first, oddCents = "last" } = payments;
  let amounts: bigint[];
  if (payments.kind === "each") {
    const each = read(payments.amount, "payments.amount");
    const count = Number(rest / each);
    if (count > 1200) throw refuse("terms", "payments.size.each");
    const odd = rest % each;
    const full = Array.from({ length: count }, () => each);
    if (oddCents === "spread") amounts = spread(rest, count + (odd > 0n ? 1 : 0));
    else if (odd === 0n) amounts = full;
    else amounts = oddCents === "first" ? [odd, ...full] : [...full, odd];
  } else {
    const { count } = payments;
    if (count < 1 || count > 1200 || BigInt(count) > rest)
      throw refuse("terms", "payments.size.count");
    amounts = oddCents === "spread" ? spread(rest, count) : split(rest, count);
    if (oddCents === "first") amounts.reverse();
  }
  const days = dates(rhythm, first, amounts.length);
  return amounts.map((minor, index) => [days[index] ?? first, minor]);
}

/** Equal parts; the odd coins into the last one. */
function split(whole: bigint, count: number): bigint[] {
  if (count === 0) return [];
  const part = whole / BigInt(count);
  const parts = Array.from({ length: count }, () => part);
  parts[count - 1] = whole - part * BigInt(count - 1);
  return parts;
}

/** Equal parts; one odd coin each, from the first part on. */
function spread(whole: bigint, count: number): bigint[] {
  const odd = whole % BigInt(count);
  return Array.from(
    { length: count },
    (_, at) => whole / BigInt(count) + (BigInt(at) < odd ? 1n : 0n),
  );
}

function dates(rhythm: RhythmTerms, first: string, count: number): string[] {
  const found: string[] = [];
  if (rhythm.every === "week" || rhythm.every === "twoWeeks") {
    const step = rhythm.every === "week" ? 7 : 14;
    for (let at = 0; at < count; at++) found.push(addDays(first, at * step));
    return found;
  }
  const days = rhythm.every === "month" ? [rhythm.day] : rhythm.days;
  const [year = 0, month = 1] = first.split("-").map(Number);
  for (let at = month - 1; found.length < count; at++) {
    const length = new Date(Date.UTC(year, at + 1, 0)).getUTCDate();
    for (const day of days) {
      const on = new Date(Date.UTC(year, at, Math.min(day, length))).toISOString().slice(0, 10);
      if (on >= first && found.length < count) found.push(on);
    }
  }
  return found;
}
