import { isZero, toMinor, type Money } from "../../format/amount";
import type { AgeingView, BucketView, CustomerPage, PlanRow, PlanView } from "../../ipc/bindings";

/** The currencies in which something is open that no plan covers. */
export function freeCurrencies(page: CustomerPage): string[] {
  const free = page.debts.filter(({ open, plan }) => plan === null && !isZero(open));
  return [...new Set(free.map(({ open }) => open.currency))];
}

export function planIn(page: CustomerPage, currency: string): PlanView | undefined {
  return page.plans.find(({ running, total }) => running && total.currency === currency);
}

/** Percents for a bar: cents are divided as whole numbers, so that only a
 * fully paid plan fills it. */
export function percentOf(part: Money, whole: Money): number {
  const all = toMinor(whole);
  return all > 0n ? Number((toMinor(part) * 1000n) / all) / 10 : 0;
}

/** The rows that ask for something, from the oldest open one on. */
export function rowsAhead(plan: PlanView): PlanRow[] {
  return plan.rows.filter(({ state }) => state !== "paid");
}

export const buckets = ["notDue", "days1To30", "days31To60", "days61To90", "over90"] as const;
export type Bucket = (typeof buckets)[number];

export function bucketsOf(ageing: AgeingView): [Bucket, BucketView][] {
  return buckets.map((bucket) => [bucket, ageing[bucket]]);
}
