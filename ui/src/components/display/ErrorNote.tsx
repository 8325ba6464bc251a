import { Info } from "lucide-react";
import type { ReactNode } from "react";
import type { AmicableError } from "../../ipc/error";
import { useHasWords, useWords } from "../../words/Words";
import { useReasonWords } from "./reasonWords";
import styles from "./ErrorNote.module.css";

type MaybeError = AmicableError | null | undefined;

/** The page's own words for what the core refused: its reason with its
 * facts, `reason-*`; for an error without, its code, `error-*`; where the
 * page has neither, the core's sentence stands. */
export function useErrorWords(): (error: AmicableError) => string {
  const t = useWords();
  const hasWords = useHasWords();
  const reason = useReasonWords();
  return ({ code, message, details }) => {
    if (details) return reason(details);
    return hasWords(`error-${code}`) ? t(`error-${code}`) : message;
  };
}

/** What a field says when the core's error is about it:
 * `error={fieldError(save.error, "email")}`. */
export function useFieldError(): (error: MaybeError, field: string) => string | undefined {
  const wordsFor = useErrorWords();
  return (error, field) => {
    const fault = error?.all.find((each) => each.field === field);
    return fault && wordsFor(fault);
  };
}

interface ErrorNoteProps {
  error: MaybeError;
  /** What the person can do about it: a button. */
  action?: ReactNode;
}

/** Something could not be done: said beside its cause, with what to do next. */
export function ErrorNote({ error, action }: ErrorNoteProps) {
  const wordsFor = useErrorWords();
  if (!error) return null;
  return (
    <div role="alert">
      <Note tone="late" action={action}>
        {wordsFor(error)}
      </Note>
    </div>
  );
}

interface NoteProps {
  tone?: "calm" | "late";
  children: ReactNode;
  action?: ReactNode;
}

/** A few words on a coloured ground, with perhaps a button. */
export function Note({ tone = "calm", children, action }: NoteProps) {
  return (
    <div className={`${styles.note} ${styles[tone]}`}>
      <Info aria-hidden size="1.2em" />
      <div>
        <div>{children}</div>
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
