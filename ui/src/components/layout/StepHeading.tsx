import { useEffect, useRef } from "react";
import styles from "./StepHeading.module.css";

/** The heading of a step that took another's place in the window: keyboard
 * and screen reader go on from here, not from the top of everything. */
export function StepHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
