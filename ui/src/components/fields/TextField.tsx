import {
  Input,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from "react-aria-components";
import { FieldFrame, type FieldProps } from "./Field";
import styles from "./Field.module.css";

export interface TextFieldProps
  extends FieldProps, Omit<AriaProps, "className" | "children" | "style" | "isInvalid"> {
  placeholder?: string;
}

export function TextField({
  label,
  hint,
  error,
  labelHidden,
  placeholder,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field}
    >
      <FieldFrame label={label} hint={hint} error={error} labelHidden={labelHidden}>
        <Input className={styles.control} placeholder={placeholder} />
      </FieldFrame>
    </AriaTextField>
  );
}

export function TextArea({
  label,
  hint,
  error,
  labelHidden,
  placeholder,
  rows = 3,
  ...props
}: TextFieldProps & { rows?: number }) {
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field}
    >
      <FieldFrame label={label} hint={hint} error={error} labelHidden={labelHidden}>
        <AriaTextArea className={styles.control} placeholder={placeholder} rows={rows} />
      </FieldFrame>
    </AriaTextField>
  );
}
