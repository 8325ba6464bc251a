import type { AmicableError } from "../../ipc/error";

/** The words of the sentence, and the parts around it, that can be wrong. */
export type Place =
  "each" | "count" | "rhythm" | "first" | "deposit" | "depositOn" | "rows" | "debts" | "sentence";

const places: Record<string, Place> = {
  "payments.amount": "each",
  "payments.size.each": "each",
  "payments.size.count": "count",
  "payments.rhythm": "rhythm",
  "payments.first": "first",
  "payments.rows": "rows",
  "deposit.amount": "deposit",
  "deposit.on": "depositOn",
  debts: "debts",
  debt: "debts",
};

/** The word that the core's refusal is about. Rows by hand have no words
 * for amounts and numbers, so their trouble is told at the rows. */
export function placeOf(error: AmicableError, isByHand: boolean): Place {
  const place = places[error.field ?? ""] ?? "sentence";
  const isOfSentence = ["each", "count", "rhythm", "first", "sentence"].includes(place);
  return isByHand && isOfSentence ? "rows" : place;
}
