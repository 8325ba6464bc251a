import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Link,
  type ButtonProps,
  type LinkProps,
} from "react-aria-components";
import styles from "./Button.module.css";

/** primary: the one thing to do here. quiet: the others. plain: in a line of
 * text. There is no red one: nothing in Amicable is done by alarm. */
export type ButtonLook = "primary" | "quiet" | "plain";

interface Look {
  look?: ButtonLook;
  small?: boolean;
  icon?: LucideIcon;
  children?: ReactNode;
}

function classes({ look = "quiet", small = false }: Look): string {
  return [styles.button, styles[look], small && styles.small].filter(Boolean).join(" ");
}

function Inside({ icon: Icon, children }: Look) {
  return (
    <>
      {Icon && <Icon aria-hidden size="1.1em" />}
      {children}
    </>
  );
}

/** `isPending` keeps the focus and the width while the work is under way;
 * pressing does nothing then. React Aria's own would be announced by a
 * pointer to the button, which names nothing once the button is gone. */
export function Button({
  look,
  small,
  icon,
  children,
  isPending = false,
  onPress,
  type = "button",
  ...props
}: Look & Omit<ButtonProps, "className" | "children">) {
  const pending = { "aria-disabled": true, "data-pending": true };
  return (
    <AriaButton
      {...props}
      {...(isPending ? pending : {})}
      {...(onPress && !isPending ? { onPress } : {})}
      type={isPending ? "button" : type}
      className={classes({ look, small })}
    >
      <Inside icon={icon}>{children}</Inside>
    </AriaButton>
  );
}

/** A way to another page that looks like a button; `href` is "/customers". */
export function ButtonLink({
  look,
  small,
  icon,
  children,
  ...props
}: Look & Omit<LinkProps, "className" | "children">) {
  return (
    <Link {...props} className={classes({ look, small })}>
      <Inside icon={icon}>{children}</Inside>
    </Link>
  );
}

interface IconButtonProps extends Omit<ButtonProps, "className" | "children" | "aria-label"> {
  icon: LucideIcon;
  label: string;
}

export function IconButton({ icon: Icon, label, ...props }: IconButtonProps) {
  return (
    <AriaButton {...props} aria-label={label} className={styles.iconOnly}>
      <Icon aria-hidden size="1.15em" />
    </AriaButton>
  );
}
