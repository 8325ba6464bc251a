import styles from "./KeyCap.module.css";

/** A key on the keyboard: `<KeyCap>/</KeyCap>`. */
export function KeyCap({ children }: { children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}

/** "⌘" on a Mac, "Ctrl" elsewhere. */
export function commandKey(platform: string): string {
  return /mac/i.test(platform) ? "⌘" : "Ctrl";
}
