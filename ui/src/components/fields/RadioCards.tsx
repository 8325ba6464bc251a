import { Label, Radio, RadioGroup } from "react-aria-components";
import fieldStyles from "./Field.module.css";
import styles from "./RadioCards.module.css";
import type { Option } from "./Select";

interface RadioCardsProps<T extends string> {
  label: string;
  options: Option<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few where each needs a sentence of its own. */
export function RadioCards<T extends string>({
  label,
  options,
  value,
  onChange,
}: RadioCardsProps<T>) {
  return (
    <RadioGroup
      value={value}
      onChange={(next) => onChange(next as T)}
      className={styles.group ?? ""}
    >
      <Label className={fieldStyles.label ?? ""}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.card ?? ""}>
          <span className={styles.mark} />
          <span>
            <span className={styles.name}>{option.label}</span>
            {option.detail && <span className={styles.detail}>{option.detail}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
