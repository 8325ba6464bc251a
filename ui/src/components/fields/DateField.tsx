import { parseDate } from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import {
  Button,
  Calendar,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from "react-aria-components";
import { FieldFrame, type FieldProps } from "./Field";
import fieldStyles from "./Field.module.css";
import { MonthGrid } from "./MonthGrid";
import styles from "./DateField.module.css";

interface DateFieldProps extends FieldProps {
  /** "2026-11-27", or "" where no day is entered. */
  value: string;
  onChange: (day: string) => void;
  min?: string;
  max?: string;
  /** Keeps the last day where all of it is deleted. */
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** A day, typed in the order that the person's language writes it, or
 * picked from a calendar. */
export function DateField({
  label,
  hint,
  error,
  labelHidden,
  value,
  onChange,
  min,
  max,
  ...props
}: DateFieldProps) {
  return (
    <DatePicker
      {...props}
      value={value ? parseDate(value) : null}
      onChange={(day) => {
        if (day !== null || !props.isRequired) onChange(day?.toString() ?? "");
      }}
      minValue={min ? parseDate(min) : null}
      maxValue={max ? parseDate(max) : null}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros={false}
      className={fieldStyles.field}
    >
      <FieldFrame label={label} hint={hint} error={error} labelHidden={labelHidden}>
        <Group className={fieldStyles.group}>
          <DateInput className={styles.input}>
            {(segment) => <DateSegment segment={segment} className={styles.segment} />}
          </DateInput>
          <Button className={styles.open}>
            <CalendarDays aria-hidden size="1.1em" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={styles.popover}>
        <Dialog className={styles.dialog}>
          <Calendar>
            <MonthGrid />
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
