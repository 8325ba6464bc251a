import { Check } from "lucide-react";
import styles from "./Stepper.module.css";

interface StepperProps {
  label: string;
  steps: string[];
  /** Index of the step at hand. */
  current: number;
}

export function Stepper({ label, steps, current }: StepperProps) {
  return (
    <ol aria-label={label} className={styles.steps}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className={index < current ? styles.done : index === current ? styles.now : styles.later}
        >
          <span aria-hidden className={styles.mark}>
            {index < current ? <Check size="0.85em" strokeWidth={3} /> : index + 1}
          </span>
          <span className={styles.name}>{step}</span>
        </li>
      ))}
    </ol>
  );
}
