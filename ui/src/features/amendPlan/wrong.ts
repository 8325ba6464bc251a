import { useErrorWords } from "../../components/ErrorNote";
import type { AmicableError } from "../../ipc/error";
import { useHasWords, useWords } from "../../words/Words";
import type { What } from "./draft";

/** The field of the form that a refusal is about: `change.then.to` and
 * `change.to` are both about `to`, while `on` alone is the day on which the
 * change counts and not the day of a settlement. */
export function placeOf(error: AmicableError): string {
  const path = (error.field ?? "").split(".");
  const last = path.at(-1)?.replace(/\[.*/, "") ?? "";
  return last === "on" && path.length > 1 ? "settleOn" : last;
}

/** What a refusal says here. The core tells one code for all of them, so
 * the place decides the words, and for the change as a whole what it was. */
export function useRefusal(what: What): (error: AmicableError) => string {
  const t = useWords();
  const hasWords = useHasWords();
  const wordsFor = useErrorWords();
  return (error) => {
    if (error.code !== "amendment") return wordsFor(error);
    const place = placeOf(error);
    const ids = [`plan-detail-wrong-${place}`, `plan-detail-wrong-${what}`];
    const id = (place === "change" ? ids.slice(1) : ids).find(hasWords);
    return t(id ?? "plan-detail-wrong-other");
  };
}
