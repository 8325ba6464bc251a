import { ProgressBar } from "react-aria-components";
import { useWords } from "../../words/Words";
import { Button } from "../Button";
import styles from "./Progress.module.css";

interface ProgressProps {
  label: string;
  /** How far, of `total`; leave `total` out where nobody knows. */
  done?: number;
  total?: number;
  /** What is being worked on at this moment. */
  note?: string;
  onCancel?: () => void;
}

export function Progress({ label, done = 0, total, note, onCancel }: ProgressProps) {
  const t = useWords();
  const share = total ? done / total : 0;
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={label}
        value={done}
        maxValue={total ?? 1}
        isIndeterminate={total === undefined}
        valueLabel={total ? t("common-done-of", { done, total }) : undefined}
      >
        {({ isIndeterminate, valueText }) => (
          <>
            <div className={styles.line}>
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{isIndeterminate ? "" : valueText}</span>
            </div>
            <div className={styles.track}>
              <div
                className={isIndeterminate ? styles.wandering : styles.fill}
                style={isIndeterminate ? undefined : { transform: `scaleX(${String(share)})` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      <div className={styles.line}>
        <span className={styles.note}>{note}</span>
        {onCancel && (
          <Button small onPress={onCancel}>
            {t("common-cancel")}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ShareBarProps {
  label: string;
  /** Whole percents of the bar, from the start: what is paid, what comes next. */
  parts: { percent: number; tone: "accent" | "calm" }[];
}

/** How much of something is done, in a bar without a number of its own. */
export function ShareBar({ label, parts }: ShareBarProps) {
  return (
    <div className={styles.share} role="img" aria-label={label}>
      {parts.map(({ percent, tone }) => (
        <div key={tone} className={styles[tone]} style={{ width: `${String(percent)}%` }} />
      ))}
    </div>
  );
}
