import { fromMinor, toMinor, type Money } from "../../format/amount";
import type { CustomerPage, DebtView, PlanView, TowardsInput } from "../../ipc/bindings";

/** A part of a payment: the debt it goes to and what stays open on that. */
export interface Part {
  reference: string;
  amount: Money;
  left: Money;
}

export interface Explanation {
  parts: Part[];
  /** What finds nothing to pay and waits as a credit. */
  credit: Money | null;
}

/** What a payment of today will pay, by the ledger's rule: first what it is
 * meant for, then the other debts, each time the oldest due first. */
export function explain(
  page: Pick<CustomerPage, "debts" | "plans">,
  payment: Money,
  towards: TowardsInput,
): Explanation {
  const { currency } = payment;
  const open = page.debts
    .filter((debt) => debt.amount.currency === currency && toMinor(debt.open) > 0n)
    .sort(oldestDueFirst);
  const meant = meantDebts(page.plans, towards);
  const inOrder = [
    ...open.filter(({ id }) => meant.includes(id)),
    ...open.filter(({ id }) => !meant.includes(id)),
  ];
  let rest = toMinor(payment);
  const parts: Part[] = [];
  for (const debt of inOrder) {
    if (rest <= 0n) break;
    const owed = toMinor(debt.open);
    const part = rest < owed ? rest : owed;
    rest -= part;
    const amount = fromMinor(part, currency);
    parts.push({ reference: debt.reference, amount, left: fromMinor(owed - part, currency) });
  }
  return { parts, credit: rest > 0n ? fromMinor(rest, currency) : null };
}

function meantDebts(plans: PlanView[], towards: TowardsInput): string[] {
  switch (towards.is) {
    case "oldestDueFirst":
      return [];
    case "debt":
      return [towards.id];
    case "plan":
      return plans.find(({ id }) => id === towards.id)?.debts.map(({ id }) => id) ?? [];
  }
}

function oldestDueFirst(left: DebtView, right: DebtView): number {
  const key = ({ due, issued, reference }: DebtView) => `${due} ${issued} ${reference}`;
  return key(left) < key(right) ? -1 : 1;
}
