import type { VoidInput } from "../../ipc/bindings";

/** What is to be undone: a debt, a payment, or another entry. */
export interface VoidTarget {
  kind: "debt" | "payment" | "entry";
  id: string;
  /** The day on which it counts. */
  on: string;
  /** How the person knows it: "2031", "£60.00". */
  what: string;
}

export interface VoidForm {
  how: "mistake" | "later";
  on: string;
  reason: string;
}

export function startOf(today: string): VoidForm {
  return { how: "mistake", on: today, reason: "" };
}

/** A mistake counts from the entry's own day, which the core knows. */
export function inputOf(form: VoidForm, customer: string, { kind, id }: VoidTarget): VoidInput {
  return {
    customer,
    debt: kind === "debt" ? id : null,
    entry: kind === "debt" ? null : id,
    on: form.how === "later" ? form.on : null,
    reason: form.reason,
  };
}
