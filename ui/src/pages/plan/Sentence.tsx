import { RotateCcw } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../../components/Button";
import { Card } from "../../components/Card";
import { DateField } from "../../components/DateField";
import { MoneyField } from "../../components/MoneyField";
import { weekdayName } from "../../components/planWords";
import { Select } from "../../components/Select";
import { TextField } from "../../components/TextField";
import { SegmentedFilter } from "../../components/Toggles";
import { addDays } from "../../format/day";
import type { PlanView } from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import { onWeekday, weekdayOf, withEvery, withSize, type Every, type PlanDraft } from "./draft";
import styles from "./Sentence.module.css";
import { slot, Template } from "./Template";
import type { Place } from "./wrong";

interface SentenceProps {
  name: string;
  draft: PlanDraft;
  /** What the words made last. */
  plan: PlanView | null;
  today: string;
  change: (next: Partial<PlanDraft>) => void;
  errorOf: (place: Place) => string | undefined;
}

const everies: Every[] = ["week", "twoWeeks", "halfMonth", "month"];

/** The plan as a sentence whose words are the controls. */
export function Sentence(props: SentenceProps) {
  const t = useWords();
  const { draft, change, errorOf } = props;
  const trouble = errorOf("sentence");
  const words = useRef<HTMLDivElement>(null);
  const isBack = useRef(false);
  const isByHand = draft.hand !== null;

  useEffect(() => {
    if (isBack.current && !isByHand) words.current?.querySelector("input")?.focus();
    isBack.current = false;
  }, [isByHand]);

  function toSentence() {
    isBack.current = true;
    change({ hand: null });
  }

  return (
    <Card>
      {draft.hand === null ? (
        <div ref={words} className={styles.top}>
          <Regular {...props} />
          <SegmentedFilter
            label={t("plan-size")}
            options={[
              { value: "each", label: t("plan-size-each") },
              { value: "count", label: t("plan-size-count") },
            ]}
            value={draft.size}
            onChange={(size) => change(withSize(draft, size, props.plan))}
          />
        </div>
      ) : (
        <div className={styles.top}>
          <p className={styles.sentence}>
            {t("plan-by-hand", {
              name: props.name,
              count: draft.hand.length,
              fixed: draft.hand.filter(({ amount }) => amount != null).length,
            })}
          </p>
          <Button small icon={RotateCcw} onPress={toSentence}>
            {t("plan-reset")}
          </Button>
        </div>
      )}
      <Deposit {...props} />
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
    </Card>
  );
}

function Regular({ name, draft, today, change, errorOf }: SentenceProps) {
  const t = useWords();
  const on = useDaysWord(draft.every);
  const text = t(draft.size === "each" ? "plan-sentence-each" : "plan-sentence-count", {
    name,
    amount: slot("amount"),
    count: slot("count"),
    every: slot("every"),
    on,
    first: slot("first"),
  });
  return (
    <div className={styles.sentence}>
      <Template
        text={text}
        slots={{
          amount: (
            <Word kind="amount">
              <MoneyField
                labelHidden
                label={t("plan-word-amount")}
                currency={draft.currency}
                value={draft.each}
                onChange={(each) => change({ each })}
                error={errorOf("each")}
              />
            </Word>
          ),
          count: (
            <Word kind="count">
              <TextField
                labelHidden
                label={t("plan-word-count")}
                inputMode="numeric"
                value={draft.count}
                onChange={(text) => change({ count: text.replace(/\D/g, "").slice(0, 4) })}
                error={errorOf("count")}
              />
            </Word>
          ),
          every: (
            <Word>
              <Select
                labelHidden
                label={t("plan-word-every")}
                options={everies.map((value) => ({ value, label: t(`plan-${value}`) }))}
                value={draft.every}
                onChange={(every) => change(withEvery(draft, every))}
              />
            </Word>
          ),
          first: (
            <Word>
              <DateField
                labelHidden
                label={t("plan-word-first")}
                value={draft.first}
                onChange={(first) => change({ first })}
                min={today}
                error={errorOf("first")}
                isRequired
              />
            </Word>
          ),
          ...daySlots({ draft, change, error: errorOf("rhythm"), t, locale: useLocale() }),
        }}
      />
    </div>
  );
}

/** The words for the days, with slots: which ones depends on the rhythm. */
function useDaysWord(every: Every): string {
  const t = useWords();
  switch (every) {
    case "week":
    case "twoWeeks":
      return t("plan-on-weekday", { weekday: slot("weekday") });
    case "halfMonth":
      return t("plan-on-days", { one: slot("one"), other: slot("other") });
    case "month":
      return t("plan-on-day", { day: slot("day") });
  }
}

interface DaySlots {
  draft: PlanDraft;
  change: (next: Partial<PlanDraft>) => void;
  error: string | undefined;
  t: ReturnType<typeof useWords>;
  locale: string;
}

const monthDays = Array.from({ length: 31 }, (_, index) => index + 1);

function daySlots({ draft, change, error, t, locale }: DaySlots): Record<string, ReactNode> {
  const dayOptions = monthDays.map((day) => ({
    value: String(day),
    label: t("plan-day", { day }),
    ...(day > 28 ? { detail: t("plan-day-anchor") } : {}),
  }));
  const dayWord = (label: string, day: number, onChange: (day: number) => void) => (
    <Word>
      <Select
        labelHidden
        label={label}
        options={dayOptions}
        value={String(day)}
        onChange={(next) => onChange(Number(next))}
        error={error}
      />
    </Word>
  );
  const [one, other] = draft.days;
  const monday = "2024-01-01";
  return {
    weekday: (
      <Word>
        <Select
          labelHidden
          label={t("plan-word-weekday")}
          options={[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
            value: String(weekday),
            label: weekdayName(addDays(monday, weekday - 1), locale),
          }))}
          value={String(weekdayOf(draft.first))}
          onChange={(next) => change({ first: onWeekday(draft.first, Number(next)) })}
        />
      </Word>
    ),
    day: dayWord(t("plan-word-day"), draft.day, (day) => change({ day })),
    one: dayWord(t("plan-word-one"), one, (day) => change({ days: [day, other] })),
    other: dayWord(t("plan-word-other"), other, (day) => change({ days: [one, day] })),
  };
}

function Deposit({ draft, today, change, errorOf }: SentenceProps) {
  const t = useWords();
  const hasDeposit = draft.deposit !== "";
  const text = [
    t(hasDeposit ? "plan-deposit" : "plan-no-deposit", {
      deposit: slot("deposit"),
      on: slot("on"),
    }),
    draft.hand === null && t("plan-odd", { odd: slot("odd") }),
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={`${styles.sentence} ${styles.second}`}>
      <Template
        text={text}
        slots={{
          deposit: (
            <Word kind="amount">
              <MoneyField
                labelHidden
                label={t("plan-word-deposit")}
                currency={draft.currency}
                value={draft.deposit}
                onChange={(deposit) => change({ deposit })}
                error={errorOf("deposit")}
              />
            </Word>
          ),
          on: (
            <Word>
              <DateField
                labelHidden
                label={t("plan-word-deposit-on")}
                value={draft.depositOn}
                onChange={(depositOn) => change({ depositOn })}
                min={today}
                error={errorOf("depositOn")}
                isRequired
              />
            </Word>
          ),
          odd: (
            <Word>
              <Select
                labelHidden
                label={t("plan-word-odd")}
                options={(["last", "first", "spread"] as const).map((value) => ({
                  value,
                  label: t(`plan-odd-${value}`),
                }))}
                value={draft.oddCents}
                onChange={(oddCents) => change({ oddCents })}
              />
            </Word>
          ),
        }}
      />
    </div>
  );
}

function Word({ kind, children }: { kind?: "amount" | "count"; children: ReactNode }) {
  return <span className={`${styles.word} ${kind ? styles[kind] : ""}`}>{children}</span>;
}
