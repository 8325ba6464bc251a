import { Amount } from "../../components/display/Amount";
import { ButtonLink } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { Day } from "../../components/display/Day";
import { usePlanWords } from "../../components/display/planWords";
import { useFormats } from "../../components/display/useFormats";
import type { CustomerPage, PlanRow, PlanView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Customer.module.css";
import { changePath, planPagePath, planPath } from "./NextStepCard";
import { rowsAhead } from "./standing";

const few = 5;

interface PlanCardProps {
  page: CustomerPage;
  plan: PlanView;
}

/** The plan they pay by, and what it asks for next. */
export function PlanCard({ page, plan }: PlanCardProps) {
  const t = useWords();
  const words = usePlanWords();
  const title = usePlanTitle(page, plan.total.currency);
  return (
    <Card
      flush
      title={title}
      aside={
        <ButtonLink small href={changePath(page, plan)}>
          {t("customer-plan-change")}
        </ButtonLink>
      }
    >
      <p className={styles.planWords}>{words.plan(plan)}</p>
      <ol className={styles.rows}>
        {rowsAhead(plan)
          .slice(0, few)
          .map((row) => (
            <Row key={row.number} row={row} today={page.asOf} />
          ))}
      </ol>
      <div className={styles.moreRow}>
        <ButtonLink look="plain" href={planPagePath(page, plan)}>
          {t("customer-plan-whole")}
        </ButtonLink>
      </div>
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
            <ButtonLink look="plain" href={planPagePath(page, plan)}>
              {words.plan(plan)}
            </ButtonLink>
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
