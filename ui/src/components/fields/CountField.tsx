import { Minus, Plus } from "lucide-react";
import { Button, Group, Input, NumberField } from "react-aria-components";
import { FieldFrame, type FieldProps } from "./Field";
import fieldStyles from "./Field.module.css";
import styles from "./CountField.module.css";

interface CountFieldProps extends FieldProps {
  value: number;
  onChange: (count: number) => void;
  min: number;
  max: number;
}

/** A whole number of things: days, weeks, payments. */
export function CountField({
  label,
  hint,
  error,
  labelHidden,
  value,
  onChange,
  min,
  max,
}: CountFieldProps) {
  return (
    <NumberField
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      minValue={min}
      maxValue={max}
      step={1}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldStyles.field}
    >
      <FieldFrame label={label} hint={hint} error={error} labelHidden={labelHidden}>
        <Group className={fieldStyles.group}>
          <Button slot="decrement" className={styles.step}>
            <Minus aria-hidden size="1em" />
          </Button>
          <Input className={`${fieldStyles.control} ${styles.count}`} />
          <Button slot="increment" className={styles.step}>
            <Plus aria-hidden size="1em" />
          </Button>
        </Group>
      </FieldFrame>
    </NumberField>
  );
}
