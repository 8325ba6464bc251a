import { useWords, type Translate } from "../../words/Words";
import styles from "./RecoverySheet.module.css";

/** The recovery key on paper; the printer sees it, the screen does not. */
export function RecoverySheet({ business, words }: { business: string; words: string[] }) {
  const t = useWords();
  return (
    <div aria-hidden className={styles.sheet}>
      <h1>{t("keys-sheet-title", { business })}</h1>
      <p>{t("keys-sheet-lead")}</p>
      <ol className={styles.words}>
        {words.map((word, index) => (
          <li key={index}>
            <span>{index + 1}</span> {word}
          </li>
        ))}
      </ol>
      <p>{t("keys-recovery-where")}</p>
    </div>
  );
}

export function recoveryText(t: Translate, business: string, words: string[]): string {
  const lines = words.map((word, index) => `${String(index + 1).padStart(2)}. ${word}`);
  return [
    t("keys-sheet-title", { business }),
    "",
    t("keys-sheet-lead"),
    "",
    ...lines,
    "",
    t("keys-recovery-where"),
    "",
  ].join("\n");
}
