import { isZero } from "../../format/amount";
import type { PlanRow, Why } from "../../ipc/bindings";

/** Which columns a plan needs: one without interest has none for it. */
export interface Parts {
  interest: boolean;
  fee: boolean;
}

export function partsOf(rows: readonly PlanRow[]): Parts {
  return {
    interest: rows.some(({ interest }) => !isZero(interest)),
    fee: rows.some(({ fee }) => !isZero(fee)),
  };
}

const isDone = ({ state }: PlanRow) => state === "paid" || state === "nothing";

/** How many payments at the beginning are over and done with. */
export function doneAtStart(rows: readonly PlanRow[]): number {
  const first = rows.findIndex((row) => !isDone(row));
  return first < 0 ? rows.length : first;
}

// What a person expects of an instalment anyway.
const expected = new Set<Why>([
  ...(["deposit", "level", "agreed", "step", "percent", "equalPrincipal", "token"] as const),
  ...(["floor", "byHand", "share", "interestOnly", "last", "oddCoins", "fee"] as const),
]);

/** The rows whose reason is told without being asked for: those that are
 * not what one would expect, once for several that say the same. */
export function tellsWhy(rows: readonly PlanRow[], explanations: readonly string[]): Set<number> {
  const told = rows.filter((row, at) => {
    const isSpecial = row.why.some((why) => !expected.has(why));
    return isSpecial && explanations[at] !== "" && explanations[at] !== explanations[at - 1];
  });
  return new Set(told.map(({ number }) => number));
}
