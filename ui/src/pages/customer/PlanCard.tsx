import { useState } from "react";
import { Amount } from "../../components/Amount";
import { Button, ButtonLink } from "../../components/Button";
import { Card } from "../../components/Card";
import { Day } from "../../components/Day";
import { usePlanWords } from "../../components/planWords";
import { useFormats } from "../../components/useFormats";
import type { CustomerPage, PlanRow, PlanView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Customer.module.css";
import type { Begin } from "./dialogs";
import { changePath, planPath } from "./NextStepCard";
import { rowsAhead } from "./standing";

const few = 5;

interface PlanCardProps {
  page: CustomerPage;
  plan: PlanView;
  begin: Begin;
}

/** The plan they pay by, and what it asks for next. */
export function PlanCard({ page, plan, begin }: PlanCardProps) {
  const t = useWords();
  const words = usePlanWords();
  const [showsAll, setShowsAll] = useState(false);
  const ahead = rowsAhead(plan);
  const title = usePlanTitle(page, plan.total.currency);
  const rows = showsAll ? plan.rows : ahead.slice(0, few);
  const more = ahead.length - few;
  return (
    <Card
      flush
      title={title}
      aside={
        <div className={styles.asideButtons}>
          <Button small onPress={() => begin({ is: "endPlan", plan })}>
            {t("customer-plan-end")}
          </Button>
          <ButtonLink small href={changePath(page, plan)}>
            {t("customer-plan-change")}
          </ButtonLink>
        </div>
      }
    >
      <p className={styles.planWords}>{words.plan(plan)}</p>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.number} row={row} today={page.asOf} />
        ))}
      </ol>
      {(more > 0 || showsAll) && (
        <div className={styles.moreRow}>
          <Button look="plain" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t("customer-plan-fewer") : t("customer-plan-more", { count: more })}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Where they owe in several currencies, each plan says its own. */
function usePlanTitle(page: CustomerPage, currency: string): string {
  const t = useWords();
  return page.accounts.length > 1 ? t("customer-plan-in", { currency }) : t("customer-plan");
}

function Row({ row, today }: { row: PlanRow; today: string }) {
  const t = useWords();
  const { amount } = useFormats(today);
  const isPart = row.state !== "paid" && row.open.amount !== row.amount.amount;
  return (
    <li className={row.state === "paid" ? styles.donePayment : undefined}>
      <Day day={row.due} style="weekday" today={today} />
      <span className={row.state === "late" ? styles.late : styles.soft}>
        {[
          row.part === "deposit" && t("customer-row-deposit"),
          row.state !== "later" && t(`customer-row-${row.state}`),
          isPart && t("customer-row-part", { open: amount(row.open) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <Amount money={row.amount} strong />
    </li>
  );
}

/** Where something is open that no plan covers: the way to one. */
export function PlanOffer({ page, currency }: { page: CustomerPage; currency: string }) {
  const t = useWords();
  const title = usePlanTitle(page, currency);
  return (
    <Card
      title={title}
      aside={
        <ButtonLink small href={planPath(page, currency)}>
          {t("customer-plan-make")}
        </ButtonLink>
      }
    >
      <p className={styles.soft}>{t("customer-plan-make-words")}</p>
    </Card>
  );
}

/** Plans that are paid or were ended, folded away. */
export function PastPlans({ page }: { page: CustomerPage }) {
  const t = useWords();
  const words = usePlanWords();
  const { day, priced } = useFormats(page.asOf);
  const past = page.plans.filter((plan) => !plan.running);
  if (past.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t("customer-plans-past", { count: past.length })}</summary>
      <ul className={styles.past}>
        {past.map((plan) => (
          <li key={plan.id}>
            <strong>{words.plan(plan)}</strong>
            <span className={styles.soft}>
              {plan.endedOn !== null
                ? t("customer-plan-ended", {
                    day: day(plan.endedOn),
                    reason: plan.endedBecause || t("customer-plan-replaced"),
                  })
                : t("customer-plan-paid", { amount: priced(plan.total), day: day(plan.agreed) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
