import { DateField } from "../../components/fields/DateField";
import { SegmentedFilter } from "../../components/fields/Toggles";
import { useWords } from "../../words/Words";
import { chooseName, periodNames, periodOf, type PeriodChoice } from "./period";
import styles from "./PeriodPicker.module.css";

interface PeriodPickerProps {
  choice: PeriodChoice;
  onChange: (choice: PeriodChoice) => void;
  today: string;
}

/** From when to when: a name for the usual ones, days for any other. */
export function PeriodPicker({ choice, onChange, today }: PeriodPickerProps) {
  const t = useWords();
  const isBackwards =
    choice.name === "custom" && choice.to !== "" && periodOf(choice, today) === null;
  return (
    <div className={styles.picker}>
      <SegmentedFilter
        label={t("statements-period")}
        options={periodNames.map((name) => ({
          value: name,
          label: t(`statements-period-${name}`),
        }))}
        value={choice.name}
        onChange={(name) => onChange(chooseName(choice, name, today))}
      />
      {choice.name === "custom" && (
        <div className={styles.days}>
          <DateField
            label={t("statements-period-from")}
            value={choice.from}
            onChange={(from) => onChange({ ...choice, from })}
          />
          <DateField
            label={t("statements-period-to")}
            value={choice.to}
            onChange={(to) => onChange({ ...choice, to })}
            error={isBackwards ? t("statements-period-backwards") : undefined}
          />
        </div>
      )}
    </div>
  );
}
