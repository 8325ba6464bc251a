import { isNegative, isZero, toMinor, type Money } from "../../format/amount";
import type { CustomerPage, PaymentInput, PaymentMethod, TowardsInput } from "../../ipc/bindings";

/** A payment as the form's fields hold it. */
export interface PaymentForm {
  amount: string;
  currency: string;
  /** "oldest", "all", "plan:p1" or "debt:d1". */
  towards: string;
  method: PaymentMethod;
  on: string;
  reference: string;
  note: string;
}

export const methods: PaymentMethod[] = [
  "bankTransfer",
  "card",
  "cash",
  "cheque",
  "directDebit",
  "other",
];

/** An amount that can be chosen at once, and why it is that much. */
export interface QuickAmount {
  why: "next" | "late" | "all";
  amount: Money;
}

/** What is late, what the plan asks for next, and all of it. */
export function quickAmounts(page: CustomerPage, currency: string): QuickAmount[] {
  const account = page.accounts.find(({ balance }) => balance.currency === currency);
  if (account === undefined || isNegative(account.balance) || isZero(account.balance)) return [];
  const { standing, balance } = account;
  const choices: QuickAmount[] = [];
  if (standing.is === "late") choices.push({ why: "late", amount: standing.amount });
  const next = runningPlan(page, currency)?.rows.find(({ state }) => state === "next");
  if (next) choices.push({ why: "next", amount: next.open });
  choices.push({ why: "all", amount: balance });
  const isFirst = ({ amount }: QuickAmount, at: number) =>
    choices.findIndex((other) => toMinor(other.amount) === toMinor(amount)) === at;
  return choices.filter(isFirst);
}

export function runningPlan(page: Pick<CustomerPage, "plans">, currency: string) {
  return page.plans.find(({ running, total }) => running && total.currency === currency);
}

/** The currencies that a payment can come in: those of the account. */
export function currenciesOf(page: CustomerPage, home: string): string[] {
  const found = page.accounts.map(({ balance }) => balance.currency);
  return found.length > 0 ? found : [home];
}

export function startOf(page: CustomerPage, currency: string, debt?: string): PaymentForm {
  const plan = runningPlan(page, currency);
  const named = page.debts.find(({ id }) => id === debt);
  const amount = named ? named.open.amount : (quickAmounts(page, currency)[0]?.amount.amount ?? "");
  const meant = plan ? `plan:${plan.id}` : "oldest";
  return {
    amount,
    currency,
    method: "bankTransfer",
    on: page.asOf,
    reference: "",
    note: "",
    towards: debt ? `debt:${debt}` : meant,
  };
}

export function towardsOf(choice: string): TowardsInput {
  const [is = "", id = ""] = choice.split(":");
  if (is === "plan" || is === "debt") return { is, id };
  return { is: is === "all" ? "inProportion" : "oldestDueFirst" };
}

export function inputOf(form: PaymentForm, customer: string): PaymentInput {
  const { amount, currency, towards, ...rest } = form;
  return {
    ...rest,
    customer,
    amount: { amount, currency },
    received: null,
    towards: towardsOf(towards),
  };
}
