import { Amount } from "../../components/display/Amount";
import { Day } from "../../components/display/Day";
import { formatDay } from "../../format/day";
import { isZero } from "../../format/amount";
import type { Amount as Money, SectionView, StatementView } from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import { lineWords } from "./lines";
import frame from "./StatementPreview.module.css";
import styles from "./StatementTable.module.css";

/** The lines of a statement as a table, a currency each. */
export function StatementTable({ statement }: { statement: StatementView }) {
  const t = useWords();
  return (
    <div className={frame.text}>
      {statement.sections.length === 0 && <p>{t("statements-nothing-happened")}</p>}
      {statement.sections.map((section) => (
        <Section key={section.currency} section={section} statement={statement} />
      ))}
    </div>
  );
}

interface SectionProps {
  section: SectionView;
  statement: StatementView;
}

function Section({ section, statement }: SectionProps) {
  const t = useWords();
  const locale = useLocale();
  const day = (iso: string) => formatDay(iso, locale, "short", statement.to);
  return (
    <table className={styles.table}>
      <caption>{t("statements-how-balance", { currency: section.currency })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("statements-column-day")}</th>
          <th scope="col">{t("statements-column-what")}</th>
          <th scope="col" className={styles.wide}>
            {t("statements-column-added")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("statements-column-paid")}
          </th>
          <th scope="col">{t("statements-column-balance")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <Day day={statement.from} today={statement.to} />
          </td>
          <td className={styles.soft}>{t("statements-opening")}</td>
          <td className={styles.wide} />
          <td className={styles.wide} />
          <td>
            <Amount money={section.opening} />
          </td>
        </tr>
        {section.lines.map(({ on, what, added, paid, balance }, index) => (
          <tr key={index}>
            <td>
              <Day day={on} today={statement.to} />
            </td>
            <td>
              {lineWords(what, t, day)}
              <span className={styles.narrow}>
                <Some money={added} sign="+" />
                <Some money={paid} sign="−" />
              </span>
            </td>
            <td className={styles.wide}>
              <Some money={added} />
            </td>
            <td className={styles.wide}>
              <Some money={paid} />
            </td>
            <td>
              <Amount money={balance} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>
            <Day day={statement.to} today={statement.to} />
          </td>
          <th scope="row">{t("statements-closing")}</th>
          <td className={styles.wide}>
            <Amount money={section.added} />
          </td>
          <td className={styles.wide}>
            <Amount money={section.paid} />
          </td>
          <td>
            <Amount money={section.closing} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** An amount where there is one; nothing where nothing was added. */
function Some({ money, sign = "" }: { money: Money; sign?: string }) {
  if (isZero(money)) return null;
  return (
    <>
      {sign}
      <Amount money={money} />
    </>
  );
}
