import { useState } from "react";
import { Group, Input, TextField as AriaTextField } from "react-aria-components";
import { editableAmount, parseAmount, type AmountProblem } from "../../format/amount";
import { useLocale, useWords } from "../../words/Words";
import { FieldFrame, type FieldProps } from "./Field";
import styles from "./Field.module.css";

interface MoneyFieldProps extends FieldProps {
  currency: string;
  /** A decimal string, "1240.00", or "" where nothing is entered. */
  value: string;
  /** Gets the decimal string, or "" while the text is not an amount. */
  onChange: (amount: string) => void;
  autoFocus?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  name?: string;
}

/** An amount as text, never as a number: what is typed is read in the
 * person's language and passed on as an exact decimal string. */
export function MoneyField({
  label,
  hint,
  error,
  labelHidden,
  currency,
  value,
  onChange,
  ...props
}: MoneyFieldProps) {
  const t = useWords();
  const locale = useLocale();
  const [text, setText] = useState(() => editableAmount(value, locale));
  const [sent, setSent] = useState(value);
  const [problem, setProblem] = useState<AmountProblem | null>(null);

  // A value that did not come from typing here replaces the text.
  if (value !== sent) {
    setSent(value);
    setText(editableAmount(value, locale));
    setProblem(null);
  }

  function read(typed: string) {
    setText(typed);
    setProblem(null);
    const parsed = parseAmount(typed, currency, locale);
    const amount = "amount" in parsed ? parsed.amount : "";
    setSent(amount);
    onChange(amount);
  }

  function settle() {
    const parsed = parseAmount(text, currency, locale);
    if ("amount" in parsed) setText(editableAmount(parsed.amount, locale));
    else if (parsed.problem !== "empty") setProblem(parsed.problem);
  }

  const shown = problem ? t(`common-amount-${problem}`, { currency }) : error;
  return (
    <AriaTextField
      {...props}
      value={text}
      onChange={read}
      onBlur={settle}
      inputMode="decimal"
      isInvalid={Boolean(shown)}
      validationBehavior="aria"
      autoComplete="off"
      className={styles.field}
    >
      <FieldFrame label={label} hint={hint} error={shown} labelHidden={labelHidden}>
        <Group className={styles.group} isInvalid={Boolean(shown)}>
          <span className={styles.unit}>{currency}</span>
          <Input className={`${styles.control} ${styles.number}`} />
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
