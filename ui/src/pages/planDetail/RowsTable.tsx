import { Check } from "lucide-react";
import { Amount } from "../../components/Amount";
import { Day } from "../../components/Day";
import { useFormats } from "../../components/useFormats";
import { isZero, type Money } from "../../format/amount";
import type { PlanRow } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import { partsOf } from "./rows";
import styles from "./Rows.module.css";

interface RowsTableProps {
  label: string;
  /** All rows of the plan; the columns are the same whichever are shown. */
  all: readonly PlanRow[];
  rows: readonly PlanRow[];
  today: string;
  /** Why a row is what it is, where that is told. */
  whyOf?: (row: PlanRow) => string | undefined;
  /** A plan as it was: what has been paid since is not its matter. */
  isPast?: boolean;
}

/** The payments of a plan, one a line. A true table: it reads, copies and
 * prints as one. */
export function RowsTable({ label, all, rows, today, whyOf, isPast }: RowsTableProps) {
  const t = useWords();
  const parts = partsOf(all);
  const hasParts = parts.interest || parts.fee;
  return (
    <table className={styles.table} data-wide={hasParts}>
      <caption className={styles.hidden}>{label}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            <span className={styles.hidden}>{t("plan-detail-col-number")}</span>
          </th>
          <th scope="col">{t("plan-detail-col-due")}</th>
          <th scope="col" className={styles.state}>
            <span className={styles.hidden}>{t("plan-detail-col-state")}</span>
          </th>
          <Head words={t("plan-detail-col-amount")} />
          {hasParts && <Head part words={t("plan-detail-col-debt")} />}
          {parts.interest && <Head part words={t("plan-detail-col-interest")} />}
          {parts.fee && <Head part words={t("plan-detail-col-fee")} />}
          {!isPast && <Head settled words={t("plan-detail-col-paid")} />}
          {!isPast && <Head settled words={t("plan-detail-col-open")} />}
          <Head words={t("plan-detail-col-left")} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number} className={isPast ? undefined : styles[row.state]}>
            <td className={styles.number}>{row.number}</td>
            <th scope="row">
              <Day day={row.due} style="weekday" today={today} />
              {row.contractual !== row.due && <Agreed row={row} today={today} />}
            </th>
            <td className={styles.state}>
              <State row={row} isPast={isPast} hasParts={hasParts} />
              <Why words={whyOf?.(row)} />
            </td>
            <Sum money={row.amount} strong />
            {hasParts && <Sum part money={row.principal} />}
            {parts.interest && <Sum part money={row.interest} />}
            {parts.fee && <Sum part money={row.fee} />}
            {!isPast && <Sum settled money={row.paid} />}
            {!isPast && <Sum settled money={row.open} />}
            <Sum money={row.left} soft />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PlaceProps {
  part?: boolean;
  settled?: boolean;
}

function placeOf({ part, settled }: PlaceProps): string {
  return [styles.sum, part && styles.part, settled && styles.settled].filter(Boolean).join(" ");
}

function Head({ words, ...place }: PlaceProps & { words: string }) {
  return (
    <th scope="col" className={placeOf(place)}>
      {words}
    </th>
  );
}

interface SumProps extends PlaceProps {
  money: Money;
  strong?: boolean;
  soft?: boolean;
}

function Sum({ money, strong, soft, ...place }: SumProps) {
  const isNothing = isZero(money) && !strong;
  const quiet = soft || isNothing || place.part ? styles.soft : "";
  return (
    <td className={`${placeOf(place)} ${quiet ?? ""}`}>
      {isNothing && !soft ? "—" : <Amount money={money} strong={strong === true} />}
    </td>
  );
}

function Agreed({ row, today }: { row: PlanRow; today: string }) {
  const t = useWords();
  const { day } = useFormats(today);
  return (
    <span className={styles.agreed}>
      {t("plan-detail-agreed-for", { day: day(row.contractual, "weekday") })}
    </span>
  );
}

interface StateProps {
  row: PlanRow;
  isPast: boolean | undefined;
  hasParts: boolean;
}

/** How a payment stands. What the columns that a narrow window leaves out
 * would have said follows in words. */
function State({ row, isPast, hasParts }: StateProps) {
  const t = useWords();
  const { amount } = useFormats();
  const { part, state, paid, open, interest, fee } = row;
  const isPartPaid = !isZero(paid) && !isZero(open);
  const words = [
    part !== "instalment" && t(`plan-detail-part-${part}`),
    !isPast && state !== "later" && !(part === "grace") && t(`plan-detail-state-${state}`),
  ].filter((each) => each !== false);
  return (
    <>
      <span className={styles.words}>
        {!isPast && state === "paid" && <Check aria-hidden size="0.95em" strokeWidth={2.5} />}
        {!isPast && (state === "late" || state === "next") && (
          <span aria-hidden className={styles.mark} />
        )}
        {words.join(" · ")}
      </span>
      {!isPast && isPartPaid && (
        <span className={styles.under} data-part="settled">
          {t("plan-detail-part-paid", { paid: amount(paid), open: amount(open) })}
        </span>
      )}
      {hasParts && !(isZero(interest) && isZero(fee)) && (
        <span className={styles.under} data-part="parts">
          {[
            !isZero(interest) && t("plan-detail-with-interest", { amount: amount(interest) }),
            !isZero(fee) && t("plan-detail-with-fee", { amount: amount(fee) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      )}
    </>
  );
}

function Why({ words }: { words: string | undefined }) {
  return words ? <span className={styles.why}>{words}</span> : null;
}
