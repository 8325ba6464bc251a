import { Check } from "lucide-react";
import { Fragment } from "react";
import { Amount } from "../../components/display/Amount";
import { Day } from "../../components/display/Day";
import { useFormats } from "../../components/display/useFormats";
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
  const own = [hasParts, parts.interest, parts.fee, !isPast, !isPast];
  // Number, day, state, payment and what is left are always there.
  const columns = 5 + own.filter(Boolean).length;
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
          <Fragment key={row.number}>
            <tr data-reveal={row.number} className={isPast ? undefined : styles[row.state]}>
              <td className={styles.number}>{row.number}</td>
              <th scope="row">
                <Day day={row.due} style="weekday" today={today} />
              </th>
              <td className={styles.state}>
                <State row={row} isPast={isPast === true} />
              </td>
              <Sum money={row.amount} strong />
              {hasParts && <Sum part money={row.principal} />}
              {parts.interest && <Sum part money={row.interest} />}
              {parts.fee && <Sum part money={row.fee} />}
              {!isPast && <Sum settled money={row.paid} />}
              {!isPast && <Sum settled soft={row.state === "later"} money={row.open} />}
              <Sum money={row.left} soft />
            </tr>
            <Notes
              row={row}
              today={today}
              isPast={isPast === true}
              columns={columns}
              why={whyOf?.(row)}
            />
          </Fragment>
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
      {isNothing && (place.part || place.settled) ? (
        "—"
      ) : (
        <Amount money={money} strong={strong === true} />
      )}
    </td>
  );
}

/** What kind of payment it is and how it stands. */
function State({ row: { part, state }, isPast }: { row: PlanRow; isPast: boolean }) {
  const t = useWords();
  const words = [
    part !== "instalment" && t(`plan-detail-part-${part}`),
    !isPast && state !== "later" && part !== "grace" && t(`plan-detail-state-${state}`),
  ].filter((each) => each !== false);
  if (words.length === 0) return null;
  return (
    <span className={styles.words}>
      {!isPast && state === "paid" && <Check aria-hidden size="0.95em" strokeWidth={2.5} />}
      {!isPast && (state === "late" || state === "next") && (
        <span aria-hidden className={styles.mark} />
      )}
      {words.join(" · ")}
    </span>
  );
}

interface NotesProps {
  row: PlanRow;
  today: string;
  isPast: boolean;
  columns: number;
  why: string | undefined;
}

/** A line under a payment: why it is what it is, and in a narrow window
 * what the columns that are left out there would have said. */
function Notes({ row, today, isPast, columns, why }: NotesProps) {
  const t = useWords();
  const { amount, day } = useFormats(today);
  const { paid, open, interest, fee, contractual } = row;
  const rolled = contractual !== row.due;
  const settled = !isPast && !isZero(paid) && !isZero(open);
  const parts = [
    !isZero(interest) && t("plan-detail-with-interest", { amount: amount(interest) }),
    !isZero(fee) && t("plan-detail-with-fee", { amount: amount(fee) }),
  ].filter(Boolean);
  if (!settled && parts.length === 0 && !why && !rolled) return null;
  return (
    <tr
      className={styles.notes}
      data-why={Boolean(why) || rolled}
      data-settled={settled}
      data-parts={parts.length > 0}
    >
      <td className={styles.number} />
      <td colSpan={columns - 1}>
        {settled && (
          <span className={styles.forSettled}>
            {t("plan-detail-part-paid", { paid: amount(paid), open: amount(open) })}
          </span>
        )}
        {parts.length > 0 && <span className={styles.forParts}>{parts.join(" · ")}</span>}
        {rolled && <span>{t("plan-detail-agreed-for", { day: day(contractual, "weekday") })}</span>}
        {why && <span>{why}</span>}
      </td>
    </tr>
  );
}
