import { Amount } from "../../components/display/Amount";
import { Card } from "../../components/layout/Card";
import { Checkbox } from "../../components/fields/Toggles";
import { useFormats } from "../../components/display/useFormats";
import type { DebtView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Plan.module.css";

interface DebtsChoiceProps {
  debts: DebtView[];
  chosen: string[];
  today: string;
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Which debts the plan is for. */
export function DebtsChoice({ debts, chosen, today, error, onChange }: DebtsChoiceProps) {
  const t = useWords();
  const { day } = useFormats(today);
  const none = chosen.length === 0 ? t("plan-debts-none") : undefined;
  return (
    <Card title={t("plan-debts")}>
      <ul className={styles.debts}>
        {debts.map(({ id, reference, description, due, open }) => (
          <li key={id}>
            <Checkbox
              isSelected={chosen.includes(id)}
              onChange={(isIn) => {
                const isChosen = (other: DebtView) =>
                  other.id === id ? isIn : chosen.includes(other.id);
                onChange(debts.filter(isChosen).map((debt) => debt.id));
              }}
            >
              <span className={styles.debt}>
                <span>
                  <strong>{reference}</strong>
                  <span className={styles.soft}>
                    {[description, t("plan-debt-due", { day: day(due) })]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </span>
                <Amount money={open} strong />
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {(error ?? none) && (
        <p role="alert" className={styles.trouble}>
          {none ?? error}
        </p>
      )}
    </Card>
  );
}
