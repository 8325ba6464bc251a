import { ChevronDown } from "lucide-react";
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from "react-aria-components";
import { useWords } from "../../words/Words";
import { FieldFrame, type FieldProps } from "./Field";
import fieldStyles from "./Field.module.css";
import styles from "./Select.module.css";

export interface Option<T extends string = string> {
  value: T;
  label: string;
  detail?: string;
}

interface ChoiceProps<T extends string> extends FieldProps {
  options: Option<T>[];
  value: T | "";
  onChange: (value: T) => void;
  isDisabled?: boolean;
  isRequired?: boolean;
}

function item({ value, label, detail }: Option) {
  return (
    <ListBoxItem key={value} id={value} textValue={label} className={fieldStyles.option}>
      <Text slot="label">{label}</Text>
      {detail && (
        <Text slot="description" className={fieldStyles.detail}>
          {detail}
        </Text>
      )}
    </ListBoxItem>
  );
}

/** One of a few. For one of many, where typing helps, take ComboBox. */
export function Select<T extends string>({
  label,
  hint,
  error,
  labelHidden,
  options,
  value,
  onChange,
  ...props
}: ChoiceProps<T>) {
  return (
    <AriaSelect
      {...props}
      value={value === "" ? null : value}
      onChange={(key) => key !== null && onChange(key as T)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder=" "
      className={fieldStyles.field}
    >
      <FieldFrame label={label} hint={hint} error={error} labelHidden={labelHidden}>
        <Button className={`${fieldStyles.control} ${styles.trigger}`}>
          <SelectValue className={styles.value}>{({ selectedText }) => selectedText}</SelectValue>
          <ChevronDown aria-hidden size="1.1em" className={styles.chevron} />
        </Button>
      </FieldFrame>
      <Popover className={fieldStyles.popover}>
        <ListBox className={fieldStyles.list}>{options.map(item)}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One of many: typing narrows the list, accents and case aside. */
export function ComboBox<T extends string>({
  label,
  hint,
  error,
  labelHidden,
  options,
  value,
  onChange,
  ...props
}: ChoiceProps<T>) {
  const t = useWords();
  return (
    <AriaComboBox
      {...props}
      value={value === "" ? null : value}
      onChange={(key) => key !== null && onChange(key as T)}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldStyles.field}
    >
      <FieldFrame label={label} hint={hint} error={error} labelHidden={labelHidden}>
        <Group className={fieldStyles.group} isInvalid={Boolean(error)}>
          <Input className={fieldStyles.control} onFocus={(event) => event.target.select()} />
          <Button className={styles.open}>
            <ChevronDown aria-hidden size="1.1em" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={fieldStyles.popover}>
        <ListBox
          className={fieldStyles.list}
          renderEmptyState={() => <div className={fieldStyles.none}>{t("common-no-match")}</div>}
        >
          {options.map(item)}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
