import { Note } from "../../components/display/ErrorNote";
import { useFormats } from "../../components/display/useFormats";
import type { WarningView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Offers.module.css";

/** Which line to regulated credit the plan crosses, where that is written
 * and how to stay below. */
export function Warnings({ warnings, today }: { warnings: WarningView[]; today: string }) {
  const t = useWords();
  const { day } = useFormats(today);
  if (warnings.length === 0) return null;
  return (
    <section aria-label={t("plan-warnings")} className={styles.warnings}>
      {warnings.map(({ rule, sentence, stayBelow, source, checked, url }) => (
        <Note key={rule + sentence} tone="late">
          <div className={styles.warning}>
            <strong>{sentence}</strong>
            <span>{stayBelow}</span>
            <span className={styles.source}>
              {t("plan-warning-source", { source, day: day(checked, "long") })}
              <br />
              {url}
            </span>
          </div>
        </Note>
      ))}
    </section>
  );
}
