import { fromMinor, toMinor } from "../format/amount";
import type { CustomerPage, DebtView, PaymentInput, PaymentPreview, PreviewPart } from "./bindings";

/** What the core would answer to `previewPayment`, near enough for a
 * browser: first what it is meant for, then the other debts, each time the
 * oldest due first. */
export function fakePayment(page: CustomerPage, payment: PaymentInput): PaymentPreview {
  const { currency } = payment.amount;
  const open = page.debts
    .filter((debt) => debt.amount.currency === currency && toMinor(debt.open) > 0n)
    .sort(oldestDueFirst);
  const meant = meantDebts(page, payment);
  const inOrder = [
    ...open.filter(({ id }) => meant.includes(id)),
    ...open.filter(({ id }) => !meant.includes(id)),
  ];
  let rest = toMinor(payment.amount);
  const parts: PreviewPart[] = [];
  for (const debt of inOrder) {
    if (rest <= 0n) break;
    const owed = toMinor(debt.open);
    const part = rest < owed ? rest : owed;
    rest -= part;
    const amount = fromMinor(part, currency);
    parts.push({ reference: debt.reference, amount, left: fromMinor(owed - part, currency) });
  }
  return { parts, rows: [], credit: rest > 0n ? fromMinor(rest, currency) : null };
}

function meantDebts({ plans }: CustomerPage, { towards }: PaymentInput): string[] {
  switch (towards.is) {
    case "debt":
      return [towards.id];
    case "plan":
      return plans.find(({ id }) => id === towards.id)?.debts.map(({ id }) => id) ?? [];
    default:
      return [];
  }
}

function oldestDueFirst(left: DebtView, right: DebtView): number {
  const key = ({ due, issued, reference }: DebtView) => `${due} ${issued} ${reference}`;
  return key(left) < key(right) ? -1 : 1;
}
