import { useId, type ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import styles from "./Sentence.module.css";

interface WordProps {
  /** A gap to fill in, if one likes. */
  isEmpty: boolean;
  children: ReactNode;
}

/** A field that stands in the sentence like a word. */
export function Word({ isEmpty, children }: WordProps) {
  return <span className={`${styles.word} ${isEmpty ? styles.gap : ""}`}>{children}</span>;
}

interface WordButtonProps {
  label: string;
  /** What it says; "" for a gap to fill in, if one likes. */
  words: string;
  error: string | undefined;
  children: (close: () => void) => ReactNode;
}

/** A word that opens what it can be changed by. */
export function WordButton({ label, words, error, children }: WordButtonProps) {
  const trouble = useId();
  return (
    <span className={styles.word}>
      <DialogTrigger>
        <Button
          className={`${styles.button} ${words === "" ? styles.gap : ""} ${error ? styles.off : ""}`}
          aria-label={words === "" ? label : `${label}: ${words}`}
          aria-describedby={error ? trouble : undefined}
        >
          {words}
        </Button>
        <Popover className={styles.popover} placement="bottom start">
          <Dialog aria-label={label} className={styles.dialog}>
            {({ close }) => children(close)}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {error && (
        <span role="alert" id={trouble} className={styles.error}>
          {error}
        </span>
      )}
    </span>
  );
}
