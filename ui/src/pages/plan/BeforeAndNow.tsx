import { usePlanWords } from "../../components/display/planWords";
import { useFormats } from "../../components/display/useFormats";
import type { PlanView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Plan.module.css";

interface BeforeAndNowProps {
  before: PlanView;
  /** What the words make, once they make something. */
  plan: PlanView | null;
  today: string;
}

/** The plan so far and the one that would replace it, a line each. */
export function BeforeAndNow({ before, plan, today }: BeforeAndNowProps) {
  const t = useWords();
  const words = usePlanWords();
  const { day } = useFormats(today);
  const line = (each: PlanView) =>
    t("plan-until", { plan: words.rest(each), day: day(each.lastOn) });
  return (
    <>
      <span className={styles.before}>{t("plan-before", { plan: line(before) })}</span>
      {plan && <span className={styles.now}>{t("plan-now", { plan: line(plan) })}</span>}
    </>
  );
}
