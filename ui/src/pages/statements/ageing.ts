import { isZero } from "../../format/amount";
import type { AgeingReport, AgeingView, Amount, CustomerAgeing } from "../../ipc/bindings";

/** The ranges of days, from what is not due to what is due longest. */
export const buckets = [
  "notDue",
  "days1To30",
  "days31To60",
  "days61To90",
  "over90",
] as const satisfies (keyof AgeingView)[];
export type Bucket = (typeof buckets)[number];

export const owes = ({ ageing }: CustomerAgeing) => isMoreThanNothing(ageing.total);

/** How many people get a statement: who owes in two currencies gets one. */
export function countOwing({ customers }: AgeingReport): number {
  return new Set(customers.filter(owes).map(({ id }) => id)).size;
}

/** The longest that anything of it has been due, or null for a credit. */
export function oldestBucket(ageing: AgeingView): Bucket | null {
  return buckets.findLast((bucket) => !isZero(ageing[bucket].amount)) ?? null;
}

export function isLate(bucket: Bucket): boolean {
  return bucket !== "notDue";
}

function isMoreThanNothing(money: Amount): boolean {
  return !money.amount.startsWith("-") && !isZero(money);
}
