import { useEffect, useMemo, useState } from "react";
import type { AmendmentInput, AmendmentPreview, PlanPage } from "../../ipc/bindings";
import type { AmicableError } from "../../ipc/error";
import { useLiveView } from "../../ipc/queries";
import { useLanguage } from "./usePlanPage";

const pause = 80;

/** A value once it has stood still for a moment. */
function useSettled<T>(value: T): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return useMemo(() => JSON.parse(settled) as T, [settled]);
}

export interface Trying {
  /** The last preview that worked; stays while the next is on its way. */
  preview: AmendmentPreview | null;
  /** Whether `preview` is what the form says now. */
  isCurrent: boolean;
  error: AmicableError | null;
}

/** What a change would do, asked anew whenever the form rests. The reason
 * changes nothing about it and is left out. */
export function useAmendment(page: PlanPage, input: AmendmentInput | null): Trying {
  const language = useLanguage();
  const asked = useSettled(input && { ...input, reason: "" });
  const [last, setLast] = useState<AmendmentPreview | null>(null);
  const answer = useLiveView(
    "previewAmendment",
    asked && [page.customer, page.plan.id, asked, language],
  );
  const isAnswered = asked !== null && answer.isSuccess && !answer.isPlaceholderData;
  if (isAnswered && answer.data !== last) setLast(answer.data);
  const isSettled = JSON.stringify(asked) === JSON.stringify(input && { ...input, reason: "" });
  return {
    preview: last,
    isCurrent: isAnswered && isSettled,
    error: asked === null ? null : answer.error,
  };
}
