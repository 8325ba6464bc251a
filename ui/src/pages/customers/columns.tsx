import { useMemo } from "react";
import { Amount } from "../../components/display/Amount";
import { Standing } from "../../components/display/Standing";
import type { Column } from "../../components/table/Table";
import { useFormats } from "../../components/display/useFormats";
import { decimalsOf, isZero } from "../../format/amount";
import { useWords } from "../../words/Words";
import styles from "./Customers.module.css";
import { byAttention, byName, byOwed, byPlan, onlyCurrency, type CustomerLine } from "./lines";

/** The columns of the list; in a narrow window how it stands moves under
 * the name, and the plan under the amount. */
export function useColumns(lines: readonly CustomerLine[], today: string): Column<CustomerLine>[] {
  const t = useWords();
  const { day } = useFormats(today);
  return useMemo(() => {
    const currency = onlyCurrency(lines);
    const decimals = lines.flatMap(({ row }) => row.balances.map((b) => decimalsOf(b.currency)));
    const most = decimals.reduce((left, right) => Math.max(left, right), 0);
    const stands = ({ row }: CustomerLine, isShort = false) => {
      const isLate = row.standing.is === "late" && row.lastPayment !== null && !isShort;
      const also = isLate ? t("customers-last-paid", { day: day(row.lastPayment ?? "") }) : "";
      return (
        <Standing
          standing={row.standing}
          today={today}
          onPlan={row.plan !== null}
          {...(also ? { also } : {})}
        />
      );
    };
    const steps = ({ row }: CustomerLine) =>
      row.plan && t("customers-plan-steps", { made: row.plan.made, of: row.plan.of });
    return [
      {
        id: "name",
        header: t("customers-column-name"),
        width: "minmax(0, 3fr)",
        compare: byName,
        cell: ({ row }) => (
          <>
            <div className={styles.name}>{row.name}</div>
            {row.company && <div className={styles.company}>{row.company}</div>}
          </>
        ),
        under: (line) => stands(line, true),
      },
      {
        id: "standing",
        header: t("customers-column-standing"),
        width: "minmax(0, 4fr)",
        compare: byAttention,
        wideOnly: true,
        cell: (line) => stands(line),
      },
      {
        id: "plan",
        header: t("customers-column-plan"),
        width: "minmax(0, 1.1fr)",
        align: "end",
        compare: byPlan,
        wideOnly: true,
        cell: (line) => <span className={styles.soft}>{steps(line) ?? "—"}</span>,
      },
      {
        id: "owes",
        header: currency ? t("customers-column-owes-in", { currency }) : t("customers-column-owes"),
        width: "minmax(7.5rem, 1.3fr)",
        align: "end",
        compare: byOwed,
        cell: ({ row }) =>
          row.balances.map((balance) => (
            <div key={balance.currency} className={isZero(balance) ? styles.soft : undefined}>
              <Amount money={balance} strong symbol={currency === null} alignTo={most} />
            </div>
          )),
        under: (line) => <span className={styles.soft}>{steps(line)}</span>,
      },
    ];
  }, [lines, today, t, day]);
}
