import { Check } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { Facts } from "../../components/Facts";
import { usualPayment } from "../../components/planWords";
import { useFormats } from "../../components/useFormats";
import type { PlanTerms, PlanView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Plan.module.css";
import type { OptionId } from "./options";

export interface ReadyOption {
  id: OptionId;
  terms: PlanTerms;
  plan: PlanView;
  isChosen: boolean;
}

interface OptionCardsProps {
  options: ReadyOption[];
  today: string;
  onChoose: (terms: PlanTerms) => void;
}

/** Ready-made plans side by side, each with its figures and its reason. */
export function OptionCards({ options, today, onChoose }: OptionCardsProps) {
  const t = useWords();
  return (
    <div className={styles.options} role="group" aria-label={t("plan-options")}>
      {options.map((option) => (
        <OptionCard key={option.id} option={option} today={today} onChoose={onChoose} />
      ))}
    </div>
  );
}

interface OptionCardProps extends Omit<OptionCardsProps, "options"> {
  option: ReadyOption;
}

function OptionCard({ option: { id, terms, plan, isChosen }, today, onChoose }: OptionCardProps) {
  const t = useWords();
  const { amount, priced, day } = useFormats(today);
  const last = plan.rows.at(-1);
  const title = t(`plan-option-${id}`);
  const { payments } = plan.terms;
  const every = payments.kind === "byHand" ? "month" : payments.rhythm.every;
  return (
    <AriaButton
      className={`${styles.option} ${isChosen ? styles.chosen : ""}`}
      aria-pressed={isChosen}
      onPress={() => onChoose(terms)}
    >
      <span className={styles.optionTop}>
        <strong>{title}</strong>
        {isChosen && (
          <span className={styles.chosenMark}>
            <Check aria-hidden size="1em" strokeWidth={3} />
            {t("plan-chosen")}
          </span>
        )}
      </span>
      <span className={styles.headline}>
        {t(`plan-per-${every}`, { amount: priced(usualPayment(plan)) })}
      </span>
      <Facts
        facts={[
          { label: t("plan-payments"), value: plan.count },
          {
            label: t("plan-last"),
            value: last
              ? t("plan-last-on", { amount: amount(last.amount), day: day(last.due) })
              : "",
          },
          { label: t("plan-largest"), value: amount(plan.largest) },
        ]}
      />
      <span className={styles.why}>{t(`plan-option-${id}-why`)}</span>
    </AriaButton>
  );
}
