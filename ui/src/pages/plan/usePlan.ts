import { useState } from "react";
import type { AmicableError } from "../../ipc/error";
import type { CustomerPage, PlanView } from "../../ipc/bindings";
import { useLiveView } from "../../ipc/queries";
import { startDraft, toTerms, type PlanDraft } from "./draft";

export interface Planning {
  draft: PlanDraft;
  change: (next: Partial<PlanDraft>) => void;
  /** The last plan that the words made; stays while they make none. */
  plan: PlanView | null;
  /** Whether there is something to ask the core. */
  asks: boolean;
  /** Whether `plan` is what the words say now. */
  isCurrent: boolean;
  error: AmicableError | null;
}

/** The draft and what the core makes of it, asked anew with each key. The
 * words never wait for the answer. Once it is agreed nothing is asked: its
 * debts would be in a plan already. */
export function usePlan(
  page: CustomerPage,
  currency: string,
  before: PlanView | undefined,
  isAgreed: boolean,
): Planning {
  const [draft, setDraft] = useState(() => startDraft(page, currency, before));
  const [plan, setPlan] = useState<PlanView | null>(null);
  const asks = draft.debts.length > 0 && !isAgreed;
  const preview = useLiveView("previewPlan", asks ? [page.card.id ?? "", toTerms(draft)] : null);
  if (asks && preview.data && preview.data !== plan) setPlan(preview.data);
  return {
    draft,
    change: (next) => setDraft((now) => ({ ...now, ...next })),
    plan,
    asks,
    isCurrent: asks && preview.isSuccess && !preview.isPlaceholderData,
    error: preview.error,
  };
}
