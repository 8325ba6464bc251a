import { ButtonLink } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { useFormats } from "../../components/display/useFormats";
import type { PlanPage } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./PlanDetail.module.css";

/** What the plan's standing asks for, if anything. */
export function HintCard({ page, changeHref }: { page: PlanPage; changeHref: string }) {
  const t = useWords();
  const { priced, day } = useFormats(page.asOf);
  const { standing, running } = page.plan;
  if (!running) return null;
  if (standing.is === "needsTalk") {
    const { amount, since, missed } = standing;
    const values = { amount: priced(amount), day: day(since, "weekday"), missed };
    return (
      <Card tone="late" title={t("plan-detail-talk", values)}>
        <p>{t("plan-detail-talk-words", { ...values, name: page.name })}</p>
        <div className={styles.hintActions}>
          <ButtonLink small href={`${changeHref}?what=missed`}>
            {t("plan-detail-talk-do")}
          </ButtonLink>
        </div>
      </Card>
    );
  }
  if (standing.is === "ahead") {
    return (
      <Card tone="calm" title={t("plan-detail-ahead", { amount: priced(standing.by) })}>
        <p>{t("plan-detail-ahead-words", { name: page.name })}</p>
        <div className={styles.hintActions}>
          <ButtonLink small href={`${changeHref}?what=paidMore`}>
            {t("plan-detail-ahead-do")}
          </ButtonLink>
        </div>
      </Card>
    );
  }
  return null;
}
