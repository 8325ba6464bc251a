import { useState } from "react";
import { Group, Input, TextField as AriaTextField } from "react-aria-components";
import { decimalSign, editableAmount } from "../../format/amount";
import { useLocale } from "../../words/Words";
import { FieldFrame, type FieldProps } from "./Field";
import styles from "./Field.module.css";

interface PercentFieldProps extends FieldProps {
  /** A decimal string, "9.99", or "" where nothing is entered. */
  value: string;
  onChange: (percent: string) => void;
}

/** A percentage as text: passed on as the exact decimal that was typed,
 * with either sign before its decimals. */
export function PercentField({
  label,
  hint,
  error,
  labelHidden,
  value,
  onChange,
}: PercentFieldProps) {
  const locale = useLocale();
  const [text, setText] = useState(() => editableAmount(value, locale));
  const [sent, setSent] = useState(value);
  if (value !== sent) {
    setSent(value);
    setText(editableAmount(value, locale));
  }

  function read(typed: string) {
    const kept = /^\d{0,4}([.,]\d{0,8})?/.exec(typed.replace(/[^\d.,]/g, ""))?.[0] ?? "";
    const percent = kept.replace(",", ".").replace(/^\./, "0.").replace(/\.$/, "");
    setText(kept.replace(/[.,]/, decimalSign(locale)));
    setSent(percent);
    onChange(percent);
  }

  return (
    <AriaTextField
      value={text}
      onChange={read}
      inputMode="decimal"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoComplete="off"
      className={styles.field}
    >
      <FieldFrame label={label} hint={hint} error={error} labelHidden={labelHidden}>
        <Group className={styles.group} isInvalid={Boolean(error)}>
          <Input className={`${styles.control} ${styles.number}`} />
          <span className={styles.unitAfter}>%</span>
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
