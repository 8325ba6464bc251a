import type { AmicableError } from "../../ipc/error";

/** The field of the form that a refusal is about: `change.then.to` and
 * `change.to` are both about `to`, while `on` alone is the day on which the
 * change counts and not the day of a settlement. */
export function placeOf(error: AmicableError): string {
  const path = (error.field ?? "").split(".");
  const last = path.at(-1)?.replace(/\[.*/, "") ?? "";
  return last === "on" && path.length > 1 ? "settleOn" : last;
}
