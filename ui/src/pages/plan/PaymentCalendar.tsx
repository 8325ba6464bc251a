import { startOfWeek, parseDate } from "@internationalized/date";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useFormats } from "../../components/display/useFormats";
import type { PlanRow } from "../../ipc/bindings";
import { addDays } from "../../format/day";
import { useLocale, useWords } from "../../words/Words";
import styles from "./Calendar.module.css";
import type { Pauses } from "./curve";
import { monthsOf, type DayCell, type Month } from "./months";

interface PaymentCalendarProps {
  rows: PlanRow[];
  pauses: Pauses;
  agreed: string;
  today: string;
  /** Opens a payment to be changed. */
  onOpen: (place: number) => void;
}

/** The months of the plan with the days on which something is paid. The
 * arrow keys go from one payment to the next. */
export function PaymentCalendar({ rows, pauses, agreed, today, onOpen }: PaymentCalendarProps) {
  const t = useWords();
  const locale = useLocale();
  const { amount, day } = useFormats(today);
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState<{ row: number; x: number; y: number } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const months = useMemo(
    () => monthsOf(rows, pauses, locale, agreed),
    [rows, pauses, locale, agreed],
  );
  const hasMoved = months.some(({ cells }) => cells.some(({ isLeft }) => isLeft));
  const hasPause = months.some(({ cells }) => cells.some(({ isPaused }) => isPaused));
  const current = Math.min(at, rows.length - 1);

  function said(place: number): string {
    const row = rows[place];
    if (row === undefined) return "";
    const values = {
      amount: amount(row.amount),
      left: amount(row.left),
      day: day(row.due, "weekday"),
    };
    const moved = row.due !== row.contractual;
    return [
      t("plan-calendar-payment", values),
      moved && t("plan-calendar-moved", { day: day(row.contractual, "weekday") }),
    ]
      .filter(Boolean)
      .join(" ");
  }

  /** Above the day, and never beyond the card. */
  function show(row: number, target: HTMLElement) {
    const outer = box.current?.getBoundingClientRect();
    if (outer === undefined) return;
    const { left, top, width } = target.getBoundingClientRect();
    const half = Math.min(120, outer.width / 2);
    const middle = left - outer.left + width / 2;
    const x = Math.min(Math.max(middle, half), outer.width - half);
    setShown({ row, x, y: top - outer.top });
  }

  function move(event: KeyboardEvent) {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, current + step));
    setAt(next);
    box.current?.querySelector<HTMLElement>(`[data-payment="${String(next)}"]`)?.focus();
  }

  return (
    <div
      ref={box}
      className={styles.box}
      role="group"
      aria-label={t("plan-calendar")}
      onKeyDown={move}
    >
      <div className={styles.months} onScroll={() => setShown(null)}>
        {months.map((month) => (
          <MonthView
            key={month.first}
            month={month}
            locale={locale}
            payment={(place, cell) => (
              <button
                type="button"
                data-payment={place}
                tabIndex={place === current ? 0 : -1}
                aria-label={said(place)}
                className={`${styles.payment} ${rows[place]?.part === "deposit" ? styles.deposit : ""} ${
                  rows[place]?.due !== rows[place]?.contractual ? styles.moved : ""
                }`}
                onClick={() => onOpen(place)}
                onFocus={(event) => {
                  setAt(place);
                  show(place, event.currentTarget);
                }}
                onBlur={() => setShown(null)}
                onPointerEnter={(event) => show(place, event.currentTarget)}
                onPointerLeave={() => setShown(null)}
              >
                {Number(cell.day.slice(8))}
              </button>
            )}
          />
        ))}
      </div>
      {shown && (
        <div aria-hidden className={styles.bubble} style={{ left: shown.x, top: shown.y }}>
          {said(shown.row)}
        </div>
      )}
      <ul className={styles.key}>
        <li>
          <span className={`${styles.payment} ${styles.sample}`} />
          {t("plan-calendar-paid")}
        </li>
        {hasMoved && (
          <li>
            <span className={`${styles.left} ${styles.sample}`} />
            {t("plan-calendar-left")}
          </li>
        )}
        {hasPause && (
          <li>
            <span className={`${styles.paused} ${styles.sample}`} />
            {t("plan-pause")}
          </li>
        )}
      </ul>
    </div>
  );
}

interface MonthViewProps {
  month: Month;
  locale: string;
  payment: (place: number, cell: DayCell) => React.ReactNode;
}

function MonthView({ month: { first, before, cells }, locale, payment }: MonthViewProps) {
  const title = new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const initial = new Intl.DateTimeFormat(locale, { weekday: "narrow", timeZone: "UTC" });
  const week = startOfWeek(parseDate(first), locale).toString();
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  return (
    <section className={styles.month} aria-label={title.format(at(first))}>
      <h3>{title.format(at(first))}</h3>
      <div className={styles.days}>
        {[0, 1, 2, 3, 4, 5, 6].map((index) => (
          <span key={index} aria-hidden className={styles.weekday}>
            {initial.format(at(addDays(week, index)))}
          </span>
        ))}
        {cells.map((cell, index) => {
          const classes = [styles.day, cell.isPaused && styles.paused, cell.isLeft && styles.left];
          return (
            <span
              key={cell.day}
              className={classes.filter(Boolean).join(" ")}
              style={index === 0 ? { gridColumnStart: before + 1 } : undefined}
            >
              {cell.row === null ? Number(cell.day.slice(8)) : payment(cell.row, cell)}
            </span>
          );
        })}
      </div>
    </section>
  );
}
