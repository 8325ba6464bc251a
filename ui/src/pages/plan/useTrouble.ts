import { useErrorWords } from "../../components/ErrorNote";
import { useFormats } from "../../components/useFormats";
import type { AmicableError } from "../../ipc/error";
import { useLocale, useWords } from "../../words/Words";
import type { Planning } from "./usePlan";
import { offBy, placeOf, reasonOf, type Place } from "./wrong";

/** What stands beside each part of the builder that is wrong, all at once. */
export function useTrouble(
  { draft, errors }: Planning,
  refused: AmicableError | null,
): (place: Place) => string | undefined {
  const t = useWords();
  const { priced } = useFormats();
  const wordsFor = useErrorWords();
  // The core gives its reasons in English; elsewhere the place has to do.
  const isEnglish = useLocale().startsWith("en");
  const found = new Map<Place, string>();
  const isByHand = draft.hand !== null;

  function said(error: AmicableError, place: Place): string {
    const off = offBy(error);
    if (off) return t(`plan-wrong-rows-${off.side}`, { off: priced(off.money) });
    if (error.code !== "terms") return wordsFor(error);
    const where = t(`plan-wrong-${place}`);
    return isEnglish ? `${where} ${reasonOf(error)}` : where;
  }

  if (draft.debts.length === 0) found.set("debts", t("plan-debts-none"));
  else if (draft.each === "" && !draft.most) found.set("each", t("common-amount-empty"));
  for (const error of [...errors, ...(refused?.field ? [refused] : [])]) {
    const place = placeOf(error, isByHand);
    if (!found.has(place)) found.set(place, said(error, place));
  }
  return (place) => found.get(place);
}
