import { useMemo } from "react";
import { Amount } from "../../components/display/Amount";
import { Card } from "../../components/layout/Card";
import { StandingBadge } from "../../components/display/StandingBadge";
import { Table, type Column } from "../../components/table/Table";
import { compareAmounts, isZero } from "../../format/amount";
import type { AgeingReport, CustomerAgeing, TotalAgeing } from "../../ipc/bindings";
import { useWords, type Translate } from "../../words/Words";
import { buckets, isLate, oldestBucket, owes } from "./ageing";
import styles from "./Statements.module.css";

interface AgeingOverviewProps {
  report: AgeingReport;
  /** Opens a customer's own statement. */
  onOpen: (id: string) => void;
}

/** Who owes, how much, and since when it is due; a currency each. */
export function AgeingOverview({ report, onOpen }: AgeingOverviewProps) {
  return report.totals.map((total) => (
    <CurrencyAgeing
      key={total.currency}
      total={total}
      customers={report.customers.filter(({ currency }) => currency === total.currency)}
      onOpen={onOpen}
    />
  ));
}

interface CurrencyAgeingProps {
  total: TotalAgeing;
  customers: CustomerAgeing[];
  onOpen: (id: string) => void;
}

function CurrencyAgeing({ total, customers, onOpen }: CurrencyAgeingProps) {
  const t = useWords();
  const columns = useMemo(() => columnsIn(total.currency, t), [total.currency, t]);
  const title = t("statements-ageing-in", { currency: total.currency });
  return (
    <Card title={title} aside={t("statements-ageing-count", { count: customers.length })} flush>
      <dl className={styles.buckets}>
        {buckets.map((bucket) => {
          const { amount, count } = total.ageing[bucket];
          return (
            <div key={bucket} className={isZero(amount) ? styles.none : undefined}>
              <dt>{t(`statements-bucket-${bucket}`)}</dt>
              <dd className={styles.sum}>
                <Amount money={amount} strong />
              </dd>
              <dd>{t("statements-items", { count })}</dd>
            </div>
          );
        })}
        <div className={styles.total}>
          <dt>{t("statements-total")}</dt>
          <dd className={styles.sum}>
            <Amount money={total.ageing.total} strong />
          </dd>
          <dd>
            {!isZero(total.ageing.credit) && (
              <>
                {t("statements-credit")} <Amount money={total.ageing.credit} />
              </>
            )}
          </dd>
        </div>
      </dl>
      <div className={styles.table}>
        <Table
          label={title}
          columns={columns}
          rows={customers}
          keyOf={({ id }) => id}
          onOpen={({ id }) => onOpen(id)}
          initialSort={{ column: "total", direction: "descending" }}
        />
      </div>
    </Card>
  );
}

function columnsIn(currency: string, t: Translate): Column<CustomerAgeing>[] {
  const sums = buckets.map((bucket): Column<CustomerAgeing> => ({
    id: bucket,
    header: t(`statements-column-${bucket}`),
    width: "minmax(5rem, 0.75fr)",
    align: "end",
    wideOnly: true,
    compare: (left, right) =>
      compareAmounts(left.ageing[bucket].amount, right.ageing[bucket].amount),
    cell: ({ ageing }) =>
      isZero(ageing[bucket].amount) ? (
        <span className={styles.none}>–</span>
      ) : (
        <Amount money={ageing[bucket].amount} />
      ),
  }));
  return [
    {
      id: "name",
      header: t("statements-customer"),
      width: "minmax(0, 1.7fr)",
      compare: (left, right) => left.name.localeCompare(right.name),
      cell: ({ name, reference }) => (
        <>
          <div className={styles.name}>{name}</div>
          <div className={styles.reference}>{reference}</div>
        </>
      ),
      under: (row) => <Oldest row={row} />,
    },
    ...sums,
    {
      id: "total",
      header: t("statements-total-in", { currency }),
      width: "minmax(5.5rem, 0.8fr)",
      align: "end",
      compare: (left, right) => compareAmounts(left.ageing.total, right.ageing.total),
      cell: ({ ageing }) => <Amount money={ageing.total} strong />,
    },
  ];
}

/** In a narrow window: since when the oldest of it is due. */
function Oldest({ row }: { row: CustomerAgeing }) {
  const t = useWords();
  const bucket = oldestBucket(row.ageing);
  if (!owes(row) || bucket === null) return t("statements-credit");
  return (
    <StandingBadge shape={isLate(bucket) ? "late" : "due"}>
      {t(`statements-bucket-${bucket}`)}
    </StandingBadge>
  );
}
