import { useFormats } from "../../components/display/useFormats";
import { isZero } from "../../format/amount";
import type { QuoteView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";

/** What a settlement is made of, where it is more than the debt. */
export function useQuoteFacts(quote: QuoteView | null | undefined): string[] {
  const t = useWords();
  const { amount } = useFormats();
  if (!quote) return [];
  const { principal, interestDue, interestAccrued, fees, saved } = quote;
  const extras = [
    ["interest-due", interestDue],
    ["interest-accrued", interestAccrued],
    ["fees", fees],
    ["saved", saved],
  ] as const;
  const told = extras.filter(([, money]) => !isZero(money));
  if (told.length === 0) return [];
  const parts = [["principal", principal], ...told] as const;
  return parts.map(([part, money]) => t(`plan-detail-quote-${part}`, { amount: amount(money) }));
}
