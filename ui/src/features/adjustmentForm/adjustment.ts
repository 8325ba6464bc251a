import { isZero } from "../../format/amount";
import type { AdjustmentInput, AdjustmentKind, CustomerPage, DebtView } from "../../ipc/bindings";

export const kinds: AdjustmentKind[] = ["credit", "discount", "waiver", "fee"];

/** Stands in the field for "the oldest due first". */
export const oldest = "oldest";

export interface AdjustmentForm {
  kind: AdjustmentKind;
  amount: string;
  on: string;
  /** A debt's name, or `oldest`. */
  debt: string;
  note: string;
}

/** The debts that something can be posted to: the open ones, else all. */
export function debtsFor(page: CustomerPage): DebtView[] {
  const counting = page.debts.filter(({ voidedOn }) => voidedOn === null);
  const open = counting.filter(({ open }) => !isZero(open));
  return open.length > 0 ? open : counting;
}

/** A fee always names its debt, so it begins with one. */
export function withKind(
  form: AdjustmentForm,
  kind: AdjustmentKind,
  page: CustomerPage,
): AdjustmentForm {
  const debt = kind === "fee" && form.debt === oldest ? (debtsFor(page)[0]?.id ?? "") : form.debt;
  return { ...form, kind, debt };
}

/** What it is in follows from the debt it names. */
export function currencyOf(form: AdjustmentForm, page: CustomerPage, home: string): string {
  const named = page.debts.find(({ id }) => id === form.debt);
  return named?.amount.currency ?? page.accounts[0]?.balance.currency ?? home;
}

export function inputOf(
  form: AdjustmentForm,
  page: CustomerPage,
  currency: string,
): AdjustmentInput {
  const { amount, debt, ...rest } = form;
  const isNamed = page.debts.some(({ id }) => id === debt);
  return {
    ...rest,
    customer: page.card.id ?? "",
    amount: { amount, currency },
    towards: isNamed ? { is: "debt", id: debt } : { is: "oldestDueFirst" },
  };
}
