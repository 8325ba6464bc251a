import { addDays } from "../../format/day";
import type { DebtInput, DebtView } from "../../ipc/bindings";

/** A debt as the form's fields hold it. */
export interface DebtForm {
  reference: string;
  description: string;
  amount: string;
  currency: string;
  issued: string;
  due: string;
  terms: string;
  disputed: boolean;
}

interface Start {
  today: string;
  currency: string;
  /** Days from issue to due day, as the business has it. */
  termsDays: number;
}

export function toForm(debt: DebtView | null, { today, currency, termsDays }: Start): DebtForm {
  if (debt === null) {
    const due = addDays(today, termsDays);
    return {
      reference: "",
      description: "",
      amount: "",
      terms: "",
      disputed: false,
      currency,
      issued: today,
      due,
    };
  }
  const { reference, description, issued, due, terms, disputed } = debt;
  return { reference, description, issued, due, terms, disputed, ...debt.amount };
}

/** Another day of issue takes the due day along, unless the person has
 * given that a day of its own. */
export function withIssued(form: DebtForm, issued: string, termsDays: number): DebtForm {
  const follows = form.due === addDays(form.issued, termsDays);
  return { ...form, issued, due: follows ? addDays(issued, termsDays) : form.due };
}

export function fromForm(form: DebtForm, customer: string, id: string | null): DebtInput {
  const { amount, currency, ...rest } = form;
  return { ...rest, id, customer, amount: { amount, currency } };
}
