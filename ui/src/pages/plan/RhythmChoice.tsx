import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { CountField } from "../../components/fields/CountField";
import { weekdayName } from "../../components/display/planWords";
import { Select } from "../../components/fields/Select";
import { SegmentedFilter } from "../../components/fields/Toggles";
import { addDays } from "../../format/day";
import type { Rhythm } from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import { onDayOfMonth, onWeekday, rhythmOf, weekdayOf, type PlanDraft } from "./draft";
import styles from "./Sentence.module.css";

interface RhythmChoiceProps {
  draft: PlanDraft;
  today: string;
  say: (next: Partial<PlanDraft>) => void;
}

type Every = Rhythm["every"];

const everies: Every[] = ["week", "halfMonth", "month", "day"];
const most: Record<Every, number> = { day: 366, week: 52, halfMonth: 1, month: 120 };
const monthDays = Array.from({ length: 31 }, (_, index) => index + 1);
const names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const monday = "2024-01-01";

/** How often, and on which day. */
export function RhythmChoice({ draft, today, say }: RhythmChoiceProps) {
  const t = useWords();
  const { rhythm, first } = draft;
  return (
    <div className={styles.choice}>
      <SegmentedFilter
        label={t("plan-word-rhythm")}
        options={everies.map((value) => ({ value, label: t(`plan-unit-${value}`) }))}
        value={rhythm.every}
        onChange={(every) => say({ rhythm: rhythmOf(every, first) })}
      />
      {rhythm.every !== "halfMonth" && (
        <CountField
          label={t(`plan-each-${rhythm.every}`)}
          value={rhythm.count ?? 1}
          onChange={(count) => say({ rhythm: { ...rhythm, count } })}
          min={1}
          max={most[rhythm.every]}
        />
      )}
      {rhythm.every === "week" && (
        <Weekdays
          value={weekdayOf(first)}
          onChange={(weekday) => say({ first: onWeekday(first, weekday) })}
        />
      )}
      {rhythm.every === "halfMonth" && <TwoDays days={rhythm.days} say={say} />}
      {rhythm.every === "month" && (
        <MonthDay rhythm={rhythm} first={first} today={today} say={say} />
      )}
    </div>
  );
}

interface WeekdaysProps {
  /** Monday is 1. */
  value: number;
  onChange: (weekday: number) => void;
}

function Weekdays({ value, onChange }: WeekdaysProps) {
  const t = useWords();
  const locale = useLocale();
  const short = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  return (
    <ToggleButtonGroup
      aria-label={t("plan-word-weekday")}
      disallowEmptySelection
      selectedKeys={[String(value)]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(Number(key));
      }}
      className={styles.weekdays}
    >
      {names.map((name, index) => {
        const day = addDays(monday, index);
        return (
          <ToggleButton key={name} id={String(index + 1)} className={styles.pick}>
            <span aria-hidden>{short.format(new Date(`${day}T00:00:00Z`))}</span>
            <span className={styles.unseen}>{weekdayName(day, locale)}</span>
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}

interface TwoDaysProps {
  days: [number, number];
  say: RhythmChoiceProps["say"];
}

function TwoDays({ days: [one, other], say }: TwoDaysProps) {
  const t = useWords();
  const options = (from: number, to: number) =>
    monthDays
      .filter((day) => day >= from && day <= to)
      .map((day) => ({ value: String(day), label: t("plan-day", { day }) }));
  const set = (days: [number, number]) => say({ rhythm: { every: "halfMonth", days } });
  return (
    <div className={styles.pair}>
      <Select
        label={t("plan-word-one")}
        options={options(1, other - 1)}
        value={String(one)}
        onChange={(day) => set([Number(day), other])}
      />
      <Select
        label={t("plan-word-other")}
        options={options(one + 1, 31)}
        value={String(other)}
        onChange={(day) => set([one, Number(day)])}
      />
    </div>
  );
}

interface MonthDayProps {
  rhythm: Extract<Rhythm, { every: "month" }>;
  first: string;
  today: string;
  say: RhythmChoiceProps["say"];
}

function MonthDay({ rhythm, first, today, say }: MonthDayProps) {
  const t = useWords();
  const locale = useLocale();
  const { count = 1, nth, weekday } = rhythm;
  const day = rhythm.day ?? Number(first.slice(8));
  const name = weekday ?? names[weekdayOf(first) - 1] ?? "Mon";
  const byWeekday = (nth: number, weekday: string): Partial<PlanDraft> => ({
    rhythm: { every: "month", count, nth, weekday },
  });
  const byDay = (day: number): Partial<PlanDraft> => ({
    rhythm: { every: "month", count, day },
    first: onDayOfMonth(first, day, today),
  });
  return (
    <>
      <SegmentedFilter
        label={t("plan-word-which")}
        options={[
          { value: "day", label: t("plan-which-day") },
          { value: "weekday", label: t("plan-which-weekday") },
        ]}
        value={nth == null ? "day" : "weekday"}
        onChange={(which) => say(which === "day" ? byDay(day) : byWeekday(-1, name))}
      />
      {nth == null ? (
        <Select
          label={t("plan-word-day")}
          options={monthDays.map((day) => ({
            value: String(day),
            label: day === 31 ? t("plan-day-end") : t("plan-day", { day }),
            ...(day > 28 && day < 31 ? { detail: t("plan-day-anchor") } : {}),
          }))}
          value={String(day)}
          onChange={(day) => say(byDay(Number(day)))}
        />
      ) : (
        <div className={styles.pair}>
          <Select
            label={t("plan-word-nth")}
            options={[1, 2, 3, 4, -1].map((nth) => ({
              value: String(nth),
              label: t("plan-nth", { nth }),
            }))}
            value={String(nth === 5 ? -1 : nth)}
            onChange={(nth) => say(byWeekday(Number(nth), name))}
          />
          <Select
            label={t("plan-word-weekday")}
            options={names.map((value, index) => ({
              value,
              label: weekdayName(addDays(monday, index), locale),
            }))}
            value={name}
            onChange={(weekday) => say(byWeekday(nth, weekday))}
          />
        </div>
      )}
    </>
  );
}
