import { useState } from "react";
import { Amount } from "../../components/display/Amount";
import { Card } from "../../components/layout/Card";
import { Day } from "../../components/display/Day";
import { SegmentedFilter } from "../../components/fields/Toggles";
import { useWords } from "../../words/Words";
import { useColumnOptions } from "./columnOptions";
import styles from "./Import.module.css";
import type { Review } from "./useReview";

/** The first rows as they would be taken over, or as they stand in the file. */
export function FirstRows({ review }: { review: Review }) {
  const t = useWords();
  const [shown, setShown] = useState<"read" | "raw">("read");
  const { rows, samples } = review.preview;
  const canRead = rows.length > 0;
  const view = canRead ? shown : "raw";
  return (
    <Card
      title={t("import-first-rows")}
      flush
      aside={
        canRead && (
          <SegmentedFilter
            label={t("import-first-rows-show")}
            options={[
              { value: "read", label: t("import-first-rows-read") },
              { value: "raw", label: t("import-first-rows-raw") },
            ]}
            value={view}
            onChange={setShown}
          />
        )
      }
    >
      {samples.length > 0 && (
        <div
          className={`${styles.wideTable} ${review.isStale ? styles.stale : ""}`}
          tabIndex={0}
          role="region"
          aria-label={t(`import-first-rows-${view}`)}
        >
          {view === "read" ? <ReadRows review={review} /> : <RawRows review={review} />}
        </div>
      )}
    </Card>
  );
}

function ReadRows({ review: { preview } }: { review: Review }) {
  const t = useWords();
  const { rows } = preview;
  const hasNames = rows.some(({ customerName }) => customerName !== null);
  const hasPayments = rows.some(({ paid }) => paid !== null);
  const hasDisputes = rows.some(({ disputed }) => disputed);
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">{t("import-line")}</th>
          <th scope="col">{t("import-field-customer")}</th>
          {hasNames && <th scope="col">{t("import-field-customer-name")}</th>}
          <th scope="col">{t("import-field-reference")}</th>
          <th scope="col">{t("import-field-issued")}</th>
          <th scope="col">{t("import-field-due")}</th>
          <th scope="col" className={styles.end}>
            {t("import-field-amount")}
          </th>
          {hasPayments && (
            <>
              <th scope="col">{t("import-field-paid-on")}</th>
              <th scope="col" className={styles.end}>
                {t("import-field-paid-amount")}
              </th>
            </>
          )}
          {hasDisputes && <th scope="col">{t("import-field-disputed")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <td className={styles.soft}>{row.line}</td>
            <td>{row.customer}</td>
            {hasNames && <td>{row.customerName}</td>}
            <td>{row.reference}</td>
            <td>
              <Day day={row.issued} />
            </td>
            <td>
              <Day day={row.due} />
            </td>
            <td className={styles.end}>
              <Amount money={row.amount} symbol strong />
            </td>
            {hasPayments && (
              <>
                <td>{row.paidOn && <Day day={row.paidOn} />}</td>
                <td className={styles.end}>{row.paid && <Amount money={row.paid} symbol />}</td>
              </>
            )}
            {hasDisputes && <td>{row.disputed && t("import-answer-yes")}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RawRows({ review: { preview, columns } }: { review: Review }) {
  const t = useWords();
  const options = useColumnOptions(columns);
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">{t("import-line")}</th>
          {options.map(({ value, label }) => (
            <th key={value} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.samples.map(({ line, cells }) => (
          <tr key={line}>
            <td className={styles.soft}>{line}</td>
            {columns.map(({ number }) => (
              <td key={number}>{cells[number - 1]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
