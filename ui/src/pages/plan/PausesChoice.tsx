import { parseDate } from "@internationalized/date";
import { X } from "lucide-react";
import { useId } from "react";
import { RangeCalendar, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { IconButton } from "../../components/Button";
import { MonthGrid } from "../../components/fields/MonthGrid";
import { useFormats } from "../../components/display/useFormats";
import { useLocale, useWords } from "../../words/Words";
import { withSpan, type PlanDraft } from "./draft";
import { useSpanWords } from "./nearDay";
import styles from "./Sentence.module.css";

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function monthName(month: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return format.format(new Date(Date.UTC(2024, month - 1, 1)));
}

/** "22 Dec – 4 Jan and August", or "" for none. */
export function usePauseWords({ skip, skipMonths }: PlanDraft, today: string): string {
  const locale = useLocale();
  const { list } = useFormats(today);
  const spanWords = useSpanWords(today);
  return list([...skip.map(spanWords), ...skipMonths.map((month) => monthName(month, locale))]);
}

interface PausesChoiceProps {
  draft: PlanDraft;
  today: string;
  say: (next: Partial<PlanDraft>) => void;
}

/** Times in which nothing is asked for: months of every year, and days. */
export function PausesChoice({ draft: { skip, skipMonths }, today, say }: PausesChoiceProps) {
  const t = useWords();
  const locale = useLocale();
  const spanWords = useSpanWords(today);
  const heading = useId();
  const day = parseDate(today);
  return (
    <div className={styles.choice}>
      {skip.length > 0 && (
        <ul className={styles.spans}>
          {skip.map((span) => (
            <li key={span.from}>
              {spanWords(span)}
              <IconButton
                icon={X}
                label={t("plan-pause-drop", { pause: spanWords(span) })}
                onPress={() => say({ skip: skip.filter((other) => other !== span) })}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <h3 id={heading}>{t("plan-pause-days")}</h3>
        <RangeCalendar
          // A new one where a pause was added: it begins without a choice.
          key={skip.map(({ from, to }) => from + to).join()}
          aria-labelledby={heading}
          minValue={day}
          onChange={({ start, end }) =>
            say({ skip: withSpan(skip, { from: start.toString(), to: end.toString() }) })
          }
        >
          <MonthGrid />
        </RangeCalendar>
      </div>
      <div>
        <h3>{t("plan-pause-months")}</h3>
        <ToggleButtonGroup
          aria-label={t("plan-pause-months")}
          selectionMode="multiple"
          selectedKeys={skipMonths.map(String)}
          onSelectionChange={(keys) =>
            say({ skipMonths: [...keys].map(Number).sort((a, b) => a - b) })
          }
          className={styles.months}
        >
          {months.map((month) => (
            <ToggleButton key={month} id={String(month)} className={styles.pick}>
              {monthName(month, locale)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
    </div>
  );
}
