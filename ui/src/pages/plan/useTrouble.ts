import { useErrorWords } from "../../components/display/ErrorNote";
import type { AmicableError } from "../../ipc/error";
import { useWords } from "../../words/Words";
import type { Planning } from "./usePlan";
import { placeOf, type Place } from "./wrong";

/** What stands beside each part of the builder that is wrong, all at once. */
export function useTrouble(
  { draft, errors }: Planning,
  refused: AmicableError | null,
): (place: Place) => string | undefined {
  const t = useWords();
  const wordsFor = useErrorWords();
  const found = new Map<Place, string>();
  const isByHand = draft.hand !== null;

  function said(error: AmicableError, place: Place): string {
    const { code, details } = error;
    const differs = details?.about === "terms" && details.reason === "rowsDiffer";
    if (code !== "terms" || differs) return wordsFor(error);
    const where = t(`plan-wrong-${place}`);
    return details ? `${where} ${wordsFor(error)}` : where;
  }

  if (draft.debts.length === 0) found.set("debts", t("plan-debts-none"));
  else if (draft.each === "" && !draft.most) found.set("each", t("common-amount-empty"));
  const faults = [...errors, ...(refused?.field ? [refused] : [])].flatMap(({ all }) => all);
  for (const fault of faults) {
    const place = placeOf(fault, isByHand);
    if (!found.has(place)) found.set(place, said(fault, place));
  }
  return (place) => found.get(place);
}
