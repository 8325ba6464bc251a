import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  Switch as AriaSwitch,
  ToggleButton,
  ToggleButtonGroup,
} from "react-aria-components";
import type { Option } from "./Select";
import styles from "./Toggles.module.css";

interface ToggleProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

export function Checkbox({
  children,
  isIndeterminate,
  ...props
}: ToggleProps & { isIndeterminate?: boolean }) {
  return (
    <AriaCheckbox {...props} isIndeterminate={isIndeterminate ?? false} className={styles.toggle}>
      <span className={styles.box}>
        {isIndeterminate ? (
          <Minus aria-hidden size="0.9em" strokeWidth={3} />
        ) : (
          <Check aria-hidden size="0.9em" strokeWidth={3} />
        )}
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}

export function Switch({ children, ...props }: ToggleProps) {
  return (
    <AriaSwitch {...props} className={styles.toggle}>
      <span className={styles.rail}>
        <span className={styles.knob} />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}

interface SegmentedProps<T extends string> {
  label: string;
  options: Option<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A row of pills of which exactly one is chosen. */
export function SegmentedFilter<T extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      disallowEmptySelection
      selectionMode="single"
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(key as T);
      }}
      className={styles.pills}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={styles.pill}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
