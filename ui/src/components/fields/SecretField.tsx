import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { Group, Input, TextField as AriaTextField } from "react-aria-components";
import { useWords } from "../../words/Words";
import { IconButton } from "../Button";
import { FieldFrame } from "./Field";
import styles from "./Field.module.css";
import type { TextFieldProps } from "./TextField";

/** A passphrase: hidden, with an eye to look at what was typed. */
export function SecretField({ label, hint, error, labelHidden, ...props }: TextFieldProps) {
  const t = useWords();
  const [shown, setShown] = useState(false);
  return (
    <AriaTextField
      {...props}
      type={shown ? "text" : "password"}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoCorrect="off"
      spellCheck="false"
      className={styles.field}
    >
      <FieldFrame label={label} hint={hint} error={error} labelHidden={labelHidden}>
        <Group className={styles.group} isInvalid={Boolean(error)}>
          <Input className={styles.control} autoCapitalize="none" />
          <span className={styles.inside}>
            <IconButton
              icon={shown ? EyeOff : Eye}
              label={t(shown ? "common-hide-typed" : "common-show-typed")}
              onPress={() => setShown(!shown)}
            />
          </span>
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
