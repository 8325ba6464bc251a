import { Mail, Phone } from "lucide-react";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { useFormats } from "../../components/display/useFormats";
import { useReach } from "../../features/reach/useReach";
import type { CustomerCard, CustomerPage, NextStep, PlanView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Customer.module.css";
import type { Begin } from "./dialogs";
import { planIn } from "./standing";

/** What to do next, or that there is nothing to do: one thing, its reason,
 * and the button or the number for it. */
export function NextStepCard({ page, begin }: { page: CustomerPage; begin: Begin }) {
  const t = useWords();
  const values = useValues(page);
  const { nextStep, card } = page;
  const kind = nextStep.is === "wait" && nextStep.onPlan ? "wait-plan" : nextStep.is;
  const isLate = ["remind", "offerPlan", "talkAboutPlan"].includes(nextStep.is);
  const action = <Action page={page} begin={begin} />;
  return (
    <Card tone={isLate ? "late" : "calm"} title={t(`customer-next-${kind}`, values)}>
      <p>{t(`customer-next-${kind}-words`, values)}</p>
      <div className={styles.nextActions}>
        {action}
        {nextStep.is !== "wait" && nextStep.is !== "addDebt" && <Reach card={card} />}
      </div>
    </Card>
  );
}

function useValues(page: CustomerPage): Record<string, string | number> {
  const { priced, day } = useFormats(page.asOf);
  const step: NextStep = page.nextStep;
  const values: Record<string, string | number> = { name: page.card.name };
  if ("next" in step) {
    values["day"] = day(step.next.on, "weekday");
    values["amount"] = priced(step.next.amount);
  }
  if ("amount" in step) values["amount"] = priced(step.amount);
  if ("days" in step) values["days"] = step.days;
  return values;
}

function Action({ page, begin }: { page: CustomerPage; begin: Begin }): ReactNode {
  const t = useWords();
  const step = page.nextStep;
  switch (step.is) {
    case "addDebt":
      return (
        <Button small onPress={() => begin({ is: "debt" })}>
          {t("customer-first-debt")}
        </Button>
      );
    case "dueToday":
      return (
        <Button small onPress={() => begin({ is: "payment" })}>
          {t("customer-it-came")}
        </Button>
      );
    case "offerPlan":
      return (
        <ButtonLink small href={planPath(page, step.amount.currency)}>
          {t("customer-look-plan")}
        </ButtonLink>
      );
    case "talkAboutPlan": {
      const plan = planIn(page, step.amount.currency);
      return (
        plan && (
          <ButtonLink small href={`${changePath(page, plan)}?what=missed`}>
            {t("customer-move-plan")}
          </ButtonLink>
        )
      );
    }
    default:
      return null;
  }
}

export function planPath(page: CustomerPage, currency: string): string {
  return `/customers/${page.card.id ?? ""}/plan?currency=${currency}`;
}

export function planPagePath(page: CustomerPage, plan: PlanView): string {
  return `/customers/${page.card.id ?? ""}/plans/${plan.id}`;
}

/** To what can be changed in it; nothing is until it is agreed. */
export function changePath(page: CustomerPage, plan: PlanView): string {
  return `${planPagePath(page, plan)}/change`;
}

/** The ways to reach them, as they are on the card. */
function Reach({ card }: { card: CustomerCard }) {
  const reach = useReach();
  return (
    <>
      {card.phone && (
        <Button small icon={Phone} onPress={() => reach.call(card.phone)}>
          {card.phone}
        </Button>
      )}
      {card.email && (
        <Button small icon={Mail} onPress={() => reach.write(card.email)}>
          {card.email}
        </Button>
      )}
    </>
  );
}
