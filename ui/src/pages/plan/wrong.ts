import type { AmicableError } from "../../ipc/error";

/** The parts of the builder that can be wrong. */
export const places = [
  ...(["each", "rhythm", "first", "skip", "lump", "latest", "more", "roll", "rounding"] as const),
  ...(["interest", "fees", "allocation", "tolerance", "rows", "debts", "sentence"] as const),
];
export type Place = (typeof places)[number];

// The ask and the terms name the same things differently; the first
// beginning that fits decides.
const beginnings: [string, Place][] = [
  ["amounts.rows", "rows"],
  ["when.rhythm", "rhythm"],
  ["when.first", "first"],
  ["when.dates", "first"],
  ["when.skip", "skip"],
  ["when.skipMonths", "skip"],
  ["when.until", "latest"],
  ["when.count", "each"],
  ["when.roll", "roll"],
  ["amounts", "each"],
  ["from", "each"],
  ["to", "each"],
  ["payDay", "first"],
  ["earliest", "first"],
  ["skipMonths", "skip"],
  ["lumpSum", "lump"],
  ["deposit", "lump"],
  ["debt", "debts"],
  ["amount", "debts"],
];

/** The part that the core's refusal is about. Rows by hand have no word
 * for the amount, so that trouble is told at the rows. */
export function placeOf({ field = "" }: AmicableError, isByHand: boolean): Place {
  const bare = field.replace(/^(asked\.)?(ask|terms)\./, "");
  const starts = (name: string) =>
    bare === name || bare.startsWith(`${name}.`) || bare.startsWith(`${name}[`);
  const found =
    beginnings.find(([beginning]) => starts(beginning))?.[1] ?? places.find(starts) ?? "sentence";
  return isByHand && (found === "each" || found === "sentence") ? "rows" : found;
}
