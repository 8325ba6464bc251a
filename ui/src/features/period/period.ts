import { endOfMonth, parseDate, startOfMonth, startOfYear } from "@internationalized/date";

export const periodNames = ["all", "thisMonth", "lastMonth", "thisYear", "custom"] as const;
export type PeriodName = (typeof periodNames)[number];

/** What is picked: a name, and the days that were typed for "from … to". */
export interface PeriodChoice {
  name: PeriodName;
  from: string;
  to: string;
}

/** The days as the core takes them; none for the first is the beginning. */
export interface Period {
  from: string | null;
  to: string;
}

export function allSoFar(today: string): PeriodChoice {
  return { name: "all", from: "", to: today };
}

/** The days of a choice, or null while the typed ones make no period. */
export function periodOf({ name, from, to }: PeriodChoice, today: string): Period | null {
  const day = parseDate(today);
  switch (name) {
    case "all":
      return { from: null, to: today };
    case "thisMonth":
      return { from: startOfMonth(day).toString(), to: today };
    case "lastMonth": {
      const month = day.subtract({ months: 1 });
      return { from: startOfMonth(month).toString(), to: endOfMonth(month).toString() };
    }
    case "thisYear":
      return { from: startOfYear(day).toString(), to: today };
    case "custom":
      return to === "" || from > to ? null : { from: from === "" ? null : from, to };
  }
}

/** Another name; the typed days begin with those that were in sight. */
export function chooseName(choice: PeriodChoice, name: PeriodName, today: string): PeriodChoice {
  const seen = name === "custom" ? periodOf(choice, today) : null;
  return seen ? { name, from: seen.from ?? "", to: seen.to } : { ...choice, name };
}
