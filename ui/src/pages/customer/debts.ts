import { isZero } from "../../format/amount";
import type { DebtView } from "../../ipc/bindings";

/** Open debts, the oldest due first, as payments go to them; the settled
 * and cancelled ones, the youngest first. */
export function splitDebts(debts: readonly DebtView[]) {
  const isOpen = ({ open, voidedOn }: DebtView) => voidedOn === null && !isZero(open);
  const open = debts.filter(isOpen).sort((left, right) => (left.due < right.due ? -1 : 1));
  return { open, done: debts.filter((debt) => !isOpen(debt)) };
}

export type DebtState = "cancelled" | "paid" | "disputed" | "late" | "inPlan" | "due";

/** The one thing to say about a debt, the weightiest first. */
export function stateOf(debt: DebtView): DebtState {
  if (debt.voidedOn !== null) return "cancelled";
  if (isZero(debt.open)) return "paid";
  if (debt.disputed) return "disputed";
  if (debt.daysLate > 0) return "late";
  return debt.plan === null ? "due" : "inPlan";
}
