import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import styles from "../fields/Field.module.css";

export interface MenuChoice {
  id: string;
  label: string;
  isDisabled?: boolean;
  onAction: () => void;
}

/** A button that opens a few more things to do; `trigger` is the Button. */
export function Menu({ trigger, choices }: { trigger: ReactNode; choices: MenuChoice[] }) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover}>
        <AriaMenu className={styles.list} items={choices}>
          {({ label, isDisabled = false, onAction }) => (
            <MenuItem
              className={styles.option}
              isDisabled={isDisabled}
              onAction={onAction}
              textValue={label}
            >
              {label}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
