import type { CustomerCard } from "../../ipc/bindings";

/** Stands in the fields for "as the business has it". */
export const own = "own";

/** A card as the form's fields hold it. */
export interface CardForm {
  name: string;
  company: string;
  reference: string;
  email: string;
  phone: string;
  address: string;
  country: string;
  language: string;
  timeZone: string;
  notes: string;
}

export function toForm(card: CustomerCard | null): CardForm {
  return {
    name: card?.name ?? "",
    company: card?.company ?? "",
    reference: card?.reference ?? "",
    email: card?.email ?? "",
    phone: card?.phone ?? "",
    address: card?.address.join("\n") ?? "",
    country: card?.country ?? own,
    language: card?.language ?? own,
    timeZone: card?.timeZone ?? own,
    notes: card?.notes ?? "",
  };
}

export function fromForm(form: CardForm, id: string | null): CustomerCard {
  const chosen = (value: string) => (value === own ? null : value);
  const lines = form.address.split("\n").map((line) => line.trim());
  return {
    ...form,
    id,
    address: lines.filter((line) => line !== ""),
    country: chosen(form.country),
    language: chosen(form.language),
    timeZone: chosen(form.timeZone),
  };
}
