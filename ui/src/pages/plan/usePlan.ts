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
  /** Whether `plan` is what the words say now. */
  isCurrent: boolean;
  error: AmicableError | null;
}

/** The draft and what the core makes of it, asked anew with each key. The
 * words never wait for the answer. */
export function usePlan(page: CustomerPage, currency: string): Planning {
  const [draft, setDraft] = useState(() => startDraft(page, currency));
  const [plan, setPlan] = useState<PlanView | null>(null);
  const hasDebts = draft.debts.length > 0;
  const preview = useLiveView(
    "previewPlan",
    hasDebts ? [page.card.id ?? "", toTerms(draft)] : null,
  );
  if (hasDebts && preview.data && preview.data !== plan) setPlan(preview.data);
  return {
    draft,
    change: (next) => setDraft((now) => ({ ...now, ...next })),
    plan,
    isCurrent: hasDebts && preview.isSuccess && !preview.isPlaceholderData,
    error: preview.error,
  };
}
