import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import styles from "./Field.module.css";

/** What every field has: a label, perhaps a hint, perhaps what is wrong. */
export interface FieldProps {
  label: string;
  /** Said below the field before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong with the value, from the form's own check or the core. */
  error?: string | null | undefined;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
}

interface FieldFrameProps extends FieldProps {
  children: ReactNode;
}

/** The parts around a field's control; stands inside a React Aria field. */
export function FieldFrame({ label, hint, error, labelHidden, children }: FieldFrameProps) {
  return (
    <>
      <Label className={labelHidden ? styles.hiddenLabel : styles.label}>{label}</Label>
      {children}
      {hint && !error && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{error ?? undefined}</FieldError>
    </>
  );
}

/** Fields one below the other, or side by side where there is room. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}

export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
