import { parseDate } from "@internationalized/date";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { Calendar } from "react-aria-components";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { MoneyField } from "../../components/fields/MoneyField";
import { MonthGrid } from "../../components/fields/MonthGrid";
import { usePlanWords } from "../../components/display/planWords";
import { useLocale, useWords } from "../../words/Words";
import { AmountSlider } from "./AmountSlider";
import { withFirst, type PlanDraft } from "./draft";
import { More } from "./More";
import { useNearDay } from "./nearDay";
import { PausesChoice, usePauseWords } from "./PausesChoice";
import { RhythmChoice } from "./RhythmChoice";
import styles from "./Sentence.module.css";
import { slot, Template } from "./Template";
import { Word, WordButton } from "./Word";
import type { Place } from "./wrong";

export interface SentenceProps {
  name: string;
  draft: PlanDraft;
  /** What the debts come to. */
  owed: { amount: string; currency: string };
  today: string;
  /** Where the business is; its public holidays are offered first. */
  country: string;
  say: (next: Partial<PlanDraft>) => void;
  change: (next: Partial<PlanDraft>) => void;
  errorOf: (place: Place) => string | undefined;
}

/** What the customer says they can pay, as a sentence whose words are the
 * controls. */
export function Sentence(props: SentenceProps) {
  const t = useWords();
  const { draft, say, errorOf } = props;
  const [isOpen, setOpen] = useState(false);
  const more = useId();
  const trouble = errorOf("sentence");
  // What is folded away may not keep its trouble to itself.
  const inMore = (["latest", "more", "roll", "rounding"] as const).some(errorOf);
  const inCosts = (["interest", "fees", "allocation", "tolerance"] as const).some(errorOf);
  const isShown = isOpen || inMore || inCosts;
  return (
    <Card>
      <Phrases {...props} />
      <div className={styles.line}>
        <AmountSlider draft={draft} owed={props.owed} say={say} />
        <span className={styles.end}>
          <span>{useCostWords(draft)}</span>
          <Button
            look="plain"
            aria-expanded={isShown}
            aria-controls={more}
            onPress={() => setOpen(!isShown)}
          >
            {t(isShown ? "plan-less" : "plan-more")}
            {isShown ? (
              <ChevronUp aria-hidden size="1.05em" />
            ) : (
              <ChevronDown aria-hidden size="1.05em" />
            )}
          </Button>
        </span>
      </div>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
      <div id={more} hidden={!isShown}>
        {isShown && <More {...props} />}
      </div>
    </Card>
  );
}

/** "No interest", or what there is of it. */
function useCostWords({ interest, fees }: PlanDraft): string {
  const t = useWords();
  const locale = useLocale();
  const rate = interest?.rate;
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 8 });
  const isFee = fees.some((fee) => fee.amount || fee.percent);
  const parts = [
    rate && t("plan-cost-interest", { rate: percent.format(rate as Intl.StringNumericLiteral) }),
    isFee && t("plan-cost-fees"),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : t("plan-cost-none");
}

function Phrases({ name, draft, today, say, errorOf }: SentenceProps) {
  const t = useWords();
  const words = usePlanWords();
  const pauses = usePauseWords(draft, today);
  const day = useNearDay(today);
  const { each, most, currency, rhythm, first, lump } = draft;
  const money = (label: string, value: string, onChange: (value: string) => void) => (
    <Word isEmpty={value === ""}>
      <MoneyField
        labelHidden
        label={label}
        currency={currency}
        value={value}
        onChange={onChange}
        error={value === most ? undefined : errorOf("each")}
      />
    </Word>
  );
  const amount =
    most === null
      ? t("plan-say-amount", { name, amount: slot("amount") })
      : t("plan-say-range", { name, from: slot("amount"), to: slot("most") });
  return (
    <div className={styles.phrases}>
      <Phrase>
        <Template
          text={amount}
          slots={{
            amount: money(t(most === null ? "plan-word-amount" : "plan-word-least"), each, (each) =>
              say({ each }),
            ),
            most: money(t("plan-word-most"), most ?? "", (most) => say({ most })),
          }}
        />
      </Phrase>
      <Phrase>
        <WordButton
          label={t("plan-word-rhythm")}
          words={words.rhythm(rhythm, first)}
          error={errorOf("rhythm")}
        >
          {() => <RhythmChoice draft={draft} today={today} say={say} />}
        </WordButton>
      </Phrase>
      <Phrase>
        <Template
          text={t("plan-say-first", { first: slot("first") })}
          slots={{
            first: (
              <WordButton label={t("plan-word-first")} words={day(first)} error={errorOf("first")}>
                {(close) => (
                  <Calendar
                    aria-label={t("plan-word-first")}
                    autoFocus
                    value={parseDate(first)}
                    minValue={parseDate(today)}
                    onChange={(next) => {
                      say(withFirst(draft, next.toString()));
                      close();
                    }}
                  >
                    <MonthGrid />
                  </Calendar>
                )}
              </WordButton>
            ),
          }}
        />
      </Phrase>
      <Phrase>
        <Template
          text={t("plan-say-pauses", { pauses: slot("pauses") })}
          slots={{
            pauses: (
              <WordButton label={t("plan-word-pauses")} words={pauses} error={errorOf("skip")}>
                {() => <PausesChoice draft={draft} today={today} say={say} />}
              </WordButton>
            ),
          }}
        />
      </Phrase>
      <Phrase>
        <Template
          text={t("plan-say-lump", { lump: slot("lump") })}
          slots={{
            lump: (
              <Word isEmpty={lump === ""}>
                <MoneyField
                  labelHidden
                  label={t("plan-word-lump")}
                  currency={currency}
                  value={lump}
                  onChange={(lump) => say({ lump })}
                  error={errorOf("lump")}
                />
              </Word>
            ),
          }}
        />
      </Phrase>
    </div>
  );
}

function Phrase({ children }: { children: ReactNode }) {
  return <span className={styles.phrase}>{children}</span>;
}
