import { getDayOfWeek, parseDate } from "@internationalized/date";
import type { PlanRow } from "../../ipc/bindings";
import { spansIn, type Pauses } from "./curve";
import { isoDay } from "./draft";

export interface DayCell {
  day: string;
  /** Which of the rows are due on it, by their place. */
  row: number | null;
  /** Whether a payment was moved off it, because it is a closed day. */
  isLeft: boolean;
  /** Whether it lies in a time without payments. */
  isPaused: boolean;
}

export interface Month {
  /** Its first day. */
  first: string;
  /** How many columns stand before it. */
  before: number;
  cells: DayCell[];
}

const most = 1200;

/** The months from the first payment to the last, with what is due in them. */
export function monthsOf(
  rows: readonly PlanRow[],
  pauses: Pauses,
  locale: string,
  agreed: string,
): Month[] {
  const due = new Map(rows.map(({ due }, index) => [due, index]));
  const left = new Set(
    rows
      .filter(({ due, contractual }) => due !== contractual)
      .map(({ contractual }) => contractual),
  );
  const last = rows.at(-1)?.due ?? agreed;
  const [year = 0, month = 1] = (rows[0]?.due ?? agreed).split("-").map(Number);
  const months: Month[] = [];
  for (let at = month - 1; months.length < most; at++) {
    const first = isoDay(year, at, 1);
    if (first > last) break;
    const end = isoDay(year, at + 1, 0);
    const spans = spansIn(pauses, first, end);
    const cells = Array.from({ length: Number(end.slice(8)) }, (_, index): DayCell => {
      const day = isoDay(year, at, index + 1);
      return {
        day,
        row: due.get(day) ?? null,
        isLeft: left.has(day) && !due.has(day),
        isPaused: spans.some(({ from, to }) => from <= day && day <= to),
      };
    });
    months.push({ first, before: getDayOfWeek(parseDate(first), locale), cells });
  }
  return months;
}
