import { ChevronRight } from "lucide-react";
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { FieldRow } from "../../components/fields/Field";
import { ComboBox, Select } from "../../components/fields/Select";
import { TextField } from "../../components/fields/TextField";
import { Checkbox } from "../../components/fields/Toggles";
import { currencies } from "../../format/places";
import { useLocale, useWords } from "../../words/Words";
import styles from "./Import.module.css";
import { columnOf, withHeader } from "./mapping";
import type { Review } from "./useReview";

const recognise = "recognise";
const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be"];
const delimiters = ["comma", "semicolon", "tab", "pipe"];
const decimals = [
  { value: ".", id: "point" },
  { value: ",", id: "comma" },
];

/** What is mostly recognised by itself: folded away until it is not. */
export function HowWritten({ review }: { review: Review }) {
  const t = useWords();
  const locale = useLocale();
  const { mapping, setMapping, columns } = review;
  const choices = (names: string[], what: string) => [
    { value: recognise, label: t("import-recognise") },
    ...names.map((name) => ({ value: name, label: t(`import-${what}-${name}`) })),
  ];
  const orNull = (value: string) => (value === recognise ? null : value);
  return (
    <Disclosure className={styles.fold}>
      <Heading level={2} className={styles.foldTitle}>
        <AriaButton slot="trigger" className={styles.foldButton}>
          <ChevronRight aria-hidden size="1.1em" className={styles.foldMark} />
          {t("import-how-written")}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <div className={styles.foldPanel}>
          <FieldRow>
            <Select
              label={t("import-dates")}
              options={["dmy", "mdy", "ymd"].map((order) => ({
                value: order,
                label: t(`import-dates-${order}`),
              }))}
              value={mapping.dates}
              onChange={(dates) => setMapping({ ...mapping, dates })}
            />
            <Select
              label={t("import-decimal")}
              options={decimals.map(({ value, id }) => ({
                value,
                label: t(`import-answer-${id}`),
              }))}
              value={mapping.decimal}
              onChange={(decimal) => setMapping({ ...mapping, decimal })}
            />
            <ComboBox
              label={t("import-currency")}
              options={currencies(locale)}
              value={mapping.currency ?? ""}
              onChange={(currency) => setMapping({ ...mapping, currency })}
            />
            <TextField
              label={t("import-terms-days")}
              inputMode="numeric"
              value={mapping.termsDays === null ? "" : String(mapping.termsDays)}
              onChange={(text) => setMapping({ ...mapping, termsDays: daysIn(text) })}
            />
          </FieldRow>
          <FieldRow>
            <Select
              label={t("import-encoding")}
              options={choices(encodings, "encoding")}
              value={mapping.encoding ?? recognise}
              onChange={(value) => setMapping({ ...mapping, encoding: orNull(value) })}
            />
            <Select
              label={t("import-delimiter")}
              options={choices(delimiters, "delimiter")}
              value={mapping.delimiter ?? recognise}
              onChange={(value) => setMapping({ ...mapping, delimiter: orNull(value) })}
            />
          </FieldRow>
          <Checkbox
            isSelected={mapping.header}
            onChange={(header) => setMapping(withHeader(mapping, header, columns))}
          >
            {t("import-header")}
          </Checkbox>
          {columnOf(mapping, "paid_on", columns) !== null && (
            <Checkbox
              isSelected={mapping.paidInFull}
              onChange={(paidInFull) => setMapping({ ...mapping, paidInFull })}
            >
              {t("import-paid-in-full")}
            </Checkbox>
          )}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

const mostDays = 3650;

/** Days as they were typed; none where it is no number of days. */
function daysIn(text: string): number | null {
  const digits = text.replace(/\D/g, "");
  return digits === "" ? null : Math.min(Number(digits), mostDays);
}
