import { createPortal } from "react-dom";
import { useFormats } from "../../components/useFormats";
import { fromMinor, isZero, toMinor } from "../../format/amount";
import type { PlanView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./OfferSheet.module.css";

interface OfferSheetProps {
  business: string;
  name: string;
  plan: PlanView;
}

/** The offer on paper; the printer sees it, the screen does not. */
export function OfferSheet({ business, name, plan }: OfferSheetProps) {
  const t = useWords();
  const { amount, priced, day } = useFormats();
  const { currency } = plan.total;
  const cost = fromMinor(toMinor(plan.interest) + toMinor(plan.fees), currency);
  const debts = plan.debts.map(({ reference }) => reference).filter(Boolean);
  return createPortal(
    <div aria-hidden className={styles.sheet}>
      <header>
        <strong>{business}</strong>
        <span>{day(plan.agreed, "long")}</span>
      </header>
      <h1>{t("plan-sheet-title", { name })}</h1>
      <p>
        {t("plan-sheet-about", {
          ...{ owed: priced(plan.debt), count: plan.count, day: day(plan.lastOn, "long") },
        })}{" "}
        {isZero(cost) ? t("plan-sheet-free") : t("plan-sheet-cost", { cost: priced(cost) })}
      </p>
      {debts.length > 0 && <p>{t("plan-sheet-debts", { debts: debts.join(", ") })}</p>}
      <table>
        <thead>
          <tr>
            <th />
            <th>{t("plan-col-due")}</th>
            <th>{t("plan-col-amount")}</th>
            <th>{t("plan-col-left")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.rows.map((row) => (
            <tr key={row.number}>
              <td>{row.number}</td>
              <td>{day(row.due, "long")}</td>
              <td>{amount(row.amount)}</td>
              <td>{amount(row.left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("plan-sheet-note")}</p>
    </div>,
    document.body,
  );
}
