import { useState } from "react";
import type { ImportMapping, StagedImport } from "../../ipc/bindings";
import { useLiveView } from "../../ipc/queries";
import { isSettled } from "./doubts";
import { columnsOf, missingFields } from "./mapping";

/** A file under review: how it is read by now, which questions are open,
 * and what the core makes of it. */
export function useReview({ ticket, preview: first }: StagedImport) {
  const [mapping, setMapping] = useState(first.mapping);
  const [answers, setAnswers] = useState<Record<number, string>>({});
  const isChanged = mapping !== first.mapping;
  const live = useLiveView("previewImport", isChanged ? [ticket, mapping] : null);
  const preview = live.data ?? first;
  const columns = columnsOf(preview);

  const questions = first.doubts.map((doubt, index) => ({
    doubt,
    answer: answers[index] ?? "",
    isSettled: isSettled(doubt, index in answers, mapping, columns),
    give: (answer: string, next: ImportMapping) => {
      setAnswers((now) => ({ ...now, [index]: answer }));
      setMapping(next);
    },
  }));
  const openQuestions = questions.filter(
    ({ doubt, isSettled }) => doubt.mustBeAnswered && !isSettled,
  ).length;

  return {
    ticket,
    mapping,
    setMapping,
    preview,
    columns,
    missing: missingFields(mapping, columns),
    questions,
    openQuestions,
    isStale: live.isFetching,
    error: live.error,
  };
}

export type Review = ReturnType<typeof useReview>;
export type Question = Review["questions"][number];
