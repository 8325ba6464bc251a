import { Info } from "lucide-react";
import type { ReactNode } from "react";
import type { AmicableError } from "../ipc/error";
import { useWords } from "../words/Words";
import styles from "./ErrorNote.module.css";

interface ErrorNoteProps {
  error: AmicableError | null | undefined;
  /** What the person can do about it: a button. */
  action?: ReactNode;
}

/** Something could not be done: said beside its cause, with what to do next.
 * The page has better words for the codes in `common-error-*`; for the
 * others the core's own sentence stands. */
export function ErrorNote({ error, action }: ErrorNoteProps) {
  const t = useWords();
  if (!error) return null;
  const id = `common-error-${error.code}`;
  const words = t(id);
  return (
    <div role="alert" className={styles.note}>
      <Info aria-hidden size="1.2em" />
      <div>
        <p>{words === id ? error.message : words}</p>
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}

/** The note that is not an error: calm news with an optional button. */
export function Note({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={`${styles.note} ${styles.calm}`}>
      <Info aria-hidden size="1.2em" />
      <div>
        <div>{children}</div>
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
