import { useEffect, useRef, useState } from "react";
import type { AmicableError } from "../../ipc/error";
import type { CustomerPage, OfferView, PlanPreview, PlanTerms, PlanView } from "../../ipc/bindings";
import { useLiveView } from "../../ipc/queries";
import { useLocale } from "../../words/Words";
import { startDraft, toAsk, toTerms, type PlanDraft } from "./draft";
import { useHistory, type History } from "./useHistory";

export interface Planning extends Pick<History<PlanDraft>, "undo" | "redo"> {
  draft: PlanDraft;
  /** A change of the sentence: rows by hand give way to the new offers. */
  say: (next: Partial<PlanDraft>) => void;
  /** A change of all else. */
  change: (next: Partial<PlanDraft>) => void;
  /** The last offers that the core made; they stay while it makes none. */
  offers: OfferView[];
  chosen: OfferView | undefined;
  preview: PlanPreview | null;
  /** The terms to agree on. */
  terms: PlanTerms | null;
  /** Whether all that is shown is what the words say now. */
  isCurrent: boolean;
  errors: AmicableError[];
}

const patience = 80;

/** The sentence and what the core makes of it, asked anew with each key.
 * The words never wait for the answer. Once it is agreed nothing is asked:
 * its debts would be in a plan already. */
export function usePlan(
  page: CustomerPage,
  currency: string,
  before: PlanView | undefined,
  isAgreed: boolean,
): Planning {
  const language = useLocale().slice(0, 2);
  const { now: draft, change, undo, redo } = useHistory(() => startDraft(page, currency, before));
  const settled = useSettled(draft);
  const customer = page.card.id ?? "";
  const ask = isAgreed ? null : toAsk(settled);
  const asked = useLiveView("planOffers", ask && [customer, ask, language]);
  const offers = useLast(asked.data) ?? [];
  const chosen = offers.find(({ name }) => name === draft.offer) ?? offers[0];
  const { hand } = settled;
  const terms = chosen ? toTerms({ ...draft, hand }, chosen.terms) : null;
  const tries = terms !== null && ask !== null;
  const tried = useLiveView("previewPlan", tries ? [customer, terms, language] : null);
  const preview = useLast(tried.data) ?? null;
  const isAsked = ask !== null && asked.isSuccess && !asked.isPlaceholderData;
  const isTried = tried.isSuccess && !tried.isPlaceholderData;
  return {
    draft,
    change,
    undo,
    redo,
    offers,
    chosen,
    preview,
    terms,
    say: (next) => change({ ...next, hand: null }),
    isCurrent: draft === settled && isAsked && isTried,
    errors: [asked.error, tried.error].filter((error) => error !== null),
  };
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** What was said, at most so often: also while a handle is dragged. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const isNews = !isSame(value, settled);
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = value;
    if (!isNews || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      setSettled(latest.current);
    }, patience);
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return isNews ? settled : value;
}

/** The last answer there was: an error does not take it away. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
