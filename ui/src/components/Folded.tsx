import { useState, type ReactNode } from "react";
import { Button } from "./Button";
import styles from "./Folded.module.css";

interface FoldedProps<T> {
  items: readonly T[];
  /** How many stand there before the rest is asked for. */
  few: number;
  /** What the button says that brings the rest. */
  more: (count: number) => string;
  children: (shown: readonly T[]) => ReactNode;
}

/** A list that begins short and is drawn in full when somebody asks. */
export function Folded<T>({ items, few, more, children }: FoldedProps<T>) {
  const [isOpen, setOpen] = useState(false);
  const rest = items.length - few;
  return (
    <>
      {children(isOpen || rest <= 0 ? items : items.slice(0, few))}
      {!isOpen && rest > 0 && (
        <div className={styles.more}>
          <Button look="plain" onPress={() => setOpen(true)}>
            {more(rest)}
          </Button>
        </div>
      )}
    </>
  );
}
