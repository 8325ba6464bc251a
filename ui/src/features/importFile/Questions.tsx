import { Check } from "lucide-react";
import { Card } from "../../components/layout/Card";
import { ComboBox, Select } from "../../components/fields/Select";
import { SegmentedFilter } from "../../components/fields/Toggles";
import { formatDay } from "../../format/day";
import { currencies } from "../../format/places";
import { useView } from "../../ipc/queries";
import { useLocale, useWords } from "../../words/Words";
import { useColumnOptions } from "./columnOptions";
import { controlFor, type Answer, type Label } from "./doubts";
import styles from "./Import.module.css";
import { columnOf, withColumn } from "./mapping";
import type { Question, Review } from "./useReview";

/** What the file does not say for sure, asked before anything is taken over. */
export function Questions({ review }: { review: Review }) {
  const t = useWords();
  const { questions, openQuestions } = review;
  if (questions.length === 0) return null;
  const areDone = questions.every(({ isSettled }) => isSettled);
  return (
    <Card
      title={t("import-questions-title")}
      aside={
        openQuestions > 0
          ? t("import-questions-open", { count: openQuestions })
          : t(areDone ? "import-questions-done" : "import-questions-guessed")
      }
    >
      <ul className={styles.questions}>
        {questions.map((question, index) => (
          <li key={index} className={styles.question}>
            <span className={styles.tick}>
              {question.isSettled && (
                <Check role="img" aria-label={t("import-answered")} size="1.1em" strokeWidth={3} />
              )}
            </span>
            <AskedQuestion question={question} review={review} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface AskedProps {
  question: Question;
  review: Review;
}

function AskedQuestion({ question, review: { mapping, columns } }: AskedProps) {
  const t = useWords();
  const locale = useLocale();
  const session = useView("session");
  const columnOptions = useColumnOptions(columns);
  const { doubt, answer, give } = question;
  const control = controlFor(doubt, columns, session);
  const asked = questionWords();

  function questionWords(): string {
    const { field, column } = doubt.details;
    const id = `import-doubt-${doubt.kind}`;
    const words = t(id, {
      ...doubt.details,
      ...(field === undefined ? {} : { field: fieldWords(field) }),
      ...(column === undefined ? {} : { column }),
    });
    return words === id ? doubt.question : words;
  }

  function fieldWords(field: string): string {
    return t(`import-field-${field.replaceAll("_", "-")}`);
  }

  function labelOf({ id, values, day }: Label): string {
    return day === undefined ? t(id, values) : t(id, { day: formatDay(day, locale, "long") });
  }

  /** The answer that holds unless another is given. */
  function guessOf(answers: Answer[]): string {
    if (doubt.mustBeAnswered) return "";
    const now = JSON.stringify(mapping);
    return answers.find(({ apply }) => JSON.stringify(apply(mapping)) === now)?.id ?? "";
  }

  switch (control.kind) {
    case "answers":
      return (
        <div className={styles.ask}>
          <p className={styles.asked}>{asked}</p>
          <SegmentedFilter
            label={asked}
            options={control.answers.map(({ id, label }) => ({ value: id, label: labelOf(label) }))}
            value={answer || guessOf(control.answers)}
            onChange={(chosen) => {
              const given = control.answers.find(({ id }) => id === chosen);
              if (given) give(chosen, given.apply(mapping));
            }}
          />
        </div>
      );
    case "column":
      return (
        <div className={styles.ask}>
          <Select
            label={asked}
            options={columnOptions}
            value={String(columnOf(mapping, control.field, columns) ?? "")}
            onChange={(number) =>
              give(number, withColumn(mapping, control.field, Number(number), columns))
            }
          />
        </div>
      );
    case "currency":
      return (
        <div className={styles.ask}>
          <ComboBox
            label={asked}
            options={currencies(locale)}
            value={mapping.currency ?? ""}
            onChange={(currency) => give(currency, { ...mapping, currency })}
          />
        </div>
      );
  }
}
