import { Note } from "../../components/display/ErrorNote";
import { formatAmount } from "../../format/amount";
import { useLocale, useWords } from "../../words/Words";
import { outlookOf } from "./counts";
import styles from "./Import.module.css";
import { unreadableWords } from "./problems";
import type { Review } from "./useReview";

/** In figures, what importing the file would bring. */
export function OutlookStrip({ review }: { review: Review }) {
  const t = useWords();
  const locale = useLocale();
  const { preview, isStale, missing } = review;
  const { state, unread } = outlookOf(preview);

  if (state === "unreadable") {
    return (
      <Note tone="late">
        {missing.length > 0
          ? t("import-missing", {
              fields: missing.map((field) => t(`import-field-${field}`)).join(", "),
            })
          : preview.unreadable
            ? unreadableWords(preview.unreadable, t)
            : t("import-no-row")}
      </Note>
    );
  }
  const charged = preview.charged.map((amount) => formatAmount(amount, locale, true));
  const figures = [
    { id: "debts", count: preview.newDebts },
    { id: "customers", count: preview.newCustomers },
    { id: "payments", count: preview.newPayments },
    { id: "known", count: preview.knownDebts },
    { id: "unread", count: unread },
  ].filter(({ id, count }) => count > 0 || id === "debts");
  return (
    <>
      {preview.remembered && <Note>{t("import-remembered")}</Note>}
      <ul
        className={`${styles.figures} ${isStale ? styles.stale : ""}`}
        aria-label={t("import-outlook")}
      >
        {figures.map(({ id, count }) => (
          <li key={id} className={id === "unread" ? styles.lateFigure : undefined}>
            <strong>{new Intl.NumberFormat(locale).format(count)}</strong>{" "}
            {t(`import-figure-${id}`, { count })}
          </li>
        ))}
        {charged.length > 0 && (
          <li>
            <strong>{charged.join(" · ")}</strong> {t("import-figure-charged")}
          </li>
        )}
      </ul>
    </>
  );
}
