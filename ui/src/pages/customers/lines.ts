import { formatAmount, isZero, toMinor } from "../../format/amount";
import { plain } from "../../format/fuzzy";
import type { Counts, CustomerRow, StandingView } from "../../ipc/bindings";

/** Which customers are shown. */
export type Show = "owing" | "late" | "onPlan" | "all";

/** A customer with what searching and sorting go by, worked out once, so
 * that ten thousand of them answer to each key at once. */
export interface CustomerLine {
  row: CustomerRow;
  found: string;
  name: string;
  rank: number;
  owed: { currency: string; minor: bigint };
  stepsLeft: number;
}

export function linesOf(
  rows: readonly CustomerRow[],
  locale: string,
  home: string | null,
): CustomerLine[] {
  return rows.map((row) => {
    const first = row.balances.find(({ currency }) => currency === home) ?? row.balances[0];
    const amounts = row.balances.flatMap((balance) => [
      balance.amount,
      withoutGroups(formatAmount(balance, locale)),
    ]);
    return {
      row,
      found: plain([row.name, row.company, row.reference, ...amounts].join(" ")),
      name: plain(row.name),
      rank: attention(row.standing),
      owed: first
        ? { currency: first.currency, minor: toMinor(first) }
        : { currency: home ?? "", minor: 0n },
      stepsLeft: row.plan ? row.plan.of - row.plan.made : -1,
    };
  });
}

/** Blanks, apostrophes and the signs between groups of three figures; the
 * sign before the decimals stays. */
function withoutGroups(amount: string): string {
  return amount.replace(/[\s\u00a0\u202f'’.,](?=\d{3}(?!\d))/g, "");
}

/** Every word of the query stands somewhere: "kow 1240" finds Kowalska. */
export function search(lines: readonly CustomerLine[], query: string): readonly CustomerLine[] {
  const words = query
    .split(/\s+/)
    .map((word) => plain(/^[\p{Sc}]?\d[\d.,'’]*$/u.test(word) ? bareAmount(word) : word))
    .filter((word) => word !== "");
  if (words.length === 0) return lines;
  return lines.filter(({ found }) => words.every((word) => found.includes(word)));
}

function bareAmount(word: string): string {
  return withoutGroups(word.replace(/^\p{Sc}/u, ""));
}

export function isShown({ row }: CustomerLine, show: Show): boolean {
  switch (show) {
    case "owing":
      return row.owes;
    case "late":
      return row.standing.is === "late";
    case "onPlan":
      return row.plan !== null;
    case "all":
      return true;
  }
}

export function countOf(counts: Counts, show: Show): number {
  return { owing: counts.owing, late: counts.late, onPlan: counts.onPlan, all: counts.all }[show];
}

/** Who needs attention: late for longest first, then what comes next, then
 * who is settled. Days since the epoch keep it one number. */
function attention(standing: StandingView): number {
  const dayOf = (day: string) => Date.parse(day) / 86_400_000;
  switch (standing.is) {
    case "late":
      return dayOf(standing.since) - 1e6;
    case "onTrack":
    case "ahead":
      return dayOf(standing.next.on);
    case "settled":
      return 1e6;
  }
}

export const byName = (left: CustomerLine, right: CustomerLine) =>
  left.name < right.name ? -1 : left.name > right.name ? 1 : 0;

export const byAttention = (left: CustomerLine, right: CustomerLine) =>
  left.rank - right.rank || byName(left, right);

export const byPlan = (left: CustomerLine, right: CustomerLine) => left.stepsLeft - right.stepsLeft;

/** Amounts of two currencies say nothing about each other: they keep to
 * their own group. */
export function byOwed({ owed: left }: CustomerLine, { owed: right }: CustomerLine): number {
  if (left.currency !== right.currency) return left.currency < right.currency ? -1 : 1;
  return left.minor < right.minor ? -1 : left.minor > right.minor ? 1 : 0;
}

/** The one currency of the whole list, or null where there are several. */
export function onlyCurrency(lines: readonly CustomerLine[]): string | null {
  const found = new Set<string>();
  for (const { row } of lines) {
    for (const balance of row.balances) if (!isZero(balance)) found.add(balance.currency);
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
