import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { Amount } from "../../components/display/Amount";
import { Card } from "../../components/layout/Card";
import { Day } from "../../components/display/Day";
import { Folded } from "../../components/layout/Folded";
import { Select } from "../../components/fields/Select";
import type { RowView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import { useColumnOptions } from "./columnOptions";
import styles from "./Import.module.css";
import { columnOf, exampleIn, fields, isNeeded, withColumn, type Field } from "./mapping";
import type { Review } from "./useReview";

const none = "none";

/** For each meaning the column that has it, with what stands there in the
 * first row and what is made of it. */
export function ColumnTable({ review }: { review: Review }) {
  const t = useWords();
  const { mapping, setMapping, columns, preview, missing } = review;
  // What the file has at first stays in sight, also when it is taken away.
  const [inSight] = useState(() =>
    fields.filter((field) => isNeeded(field) || columnOf(mapping, field, columns) !== null),
  );
  const others = fields.filter((field) => !inSight.includes(field));
  const columnOptions = useColumnOptions(columns);
  const { row, sample } = exampleIn(preview);
  const options = [{ value: none, label: t("import-no-column") }, ...columnOptions];
  return (
    <Card title={t("import-columns-title")} flush>
      <Folded
        items={[...inSight, ...others]}
        few={inSight.length}
        more={(count) => t("import-more-columns", { count })}
      >
        {(shown) => (
          <table className={styles.columns}>
            <thead>
              <tr>
                <th scope="col">{t("import-columns-meaning")}</th>
                <th scope="col">{t("import-columns-column")}</th>
                <th scope="col">{t("import-columns-example")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((field) => {
                const name = t(`import-field-${field.replaceAll("_", "-")}`);
                const number = columnOf(mapping, field, columns);
                const raw = number === null ? undefined : sample?.cells[number - 1];
                return (
                  <tr key={field}>
                    <th scope="row">
                      {name}
                      {isNeeded(field) && (
                        <span className={styles.needed}>{t("import-needed")}</span>
                      )}
                    </th>
                    <td>
                      <Select
                        label={name}
                        labelHidden
                        options={options}
                        value={number === null ? none : String(number)}
                        error={missing.includes(field) ? t("import-please-choose") : undefined}
                        onChange={(chosen) =>
                          setMapping(
                            withColumn(
                              mapping,
                              field,
                              chosen === none ? null : Number(chosen),
                              columns,
                            ),
                          )
                        }
                      />
                    </td>
                    <td className={styles.example}>
                      {raw !== undefined && <span className={styles.raw}>{raw || "–"}</span>}
                      <AsRead field={field} row={row} raw={raw} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Folded>
    </Card>
  );
}

interface AsReadProps {
  field: Field;
  row: RowView | undefined;
  raw: string | undefined;
}

/** What was made of a cell, where it is not simply the cell again. */
function AsRead({ field, row, raw }: AsReadProps) {
  const t = useWords();
  const read = row && raw !== undefined && raw !== "" ? readValue(field, row) : null;
  if (read === null) return null;
  return (
    <span className={styles.read}>
      <ArrowRight role="img" aria-label={t("import-read-as")} size="1em" />
      {read}
    </span>
  );

  function readValue(field: Field, row: RowView) {
    switch (field) {
      case "issued":
        return <Day day={row.issued} style="long" />;
      case "due":
        return <Day day={row.due} style="long" />;
      case "amount":
        return <Amount money={row.amount} symbol />;
      case "paid_on":
        return row.paidOn && <Day day={row.paidOn} style="long" />;
      case "paid_amount":
        return row.paid && <Amount money={row.paid} symbol />;
      case "disputed":
        return t(row.disputed ? "import-answer-yes" : "import-answer-no");
      default:
        return null;
    }
  }
}
