import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "../Button";
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
  const button = useRef<HTMLDivElement>(null);
  const list = useRef<Element>(null);

  // The button is gone once it was pressed; the first of what it brought
  // has the focus in its place.
  useEffect(() => {
    const first = list.current?.children[few];
    if (!isOpen || !(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }, [isOpen, few]);

  function open() {
    list.current = button.current?.previousElementSibling ?? null;
    setOpen(true);
  }

  return (
    <>
      {children(isOpen || rest <= 0 ? items : items.slice(0, few))}
      {!isOpen && rest > 0 && (
        <div ref={button} className={styles.more}>
          <Button look="plain" onPress={open}>
            {more(rest)}
          </Button>
        </div>
      )}
    </>
  );
}
