import { Check } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./StandingBadge.module.css";

/** on-track and ahead: a full dot. late: a diamond. due: an open ring.
 * settled: a tick. Shape and words say it; the colour only agrees. */
export type StandingShape = "on-track" | "ahead" | "late" | "due" | "settled";

interface StandingBadgeProps {
  shape: StandingShape;
  /** The sentence: "3 days late · spoke on Tuesday". */
  children: ReactNode;
}

export function StandingBadge({ shape, children }: StandingBadgeProps) {
  return (
    <span className={`${styles.standing} ${styles[shape]}`}>
      <span aria-hidden className={styles.mark}>
        {shape === "settled" && <Check size="0.95em" strokeWidth={3} />}
      </span>
      <span>{children}</span>
    </span>
  );
}
