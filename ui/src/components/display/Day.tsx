import { formatDay, type DayStyle } from "../../format/day";
import { useLocale } from "../../words/Words";

interface DayProps {
  /** "2026-11-27" */
  day: string;
  style?: DayStyle;
  /** The core's today: the short styles then leave out this year's number. */
  today?: string;
}

export function Day({ day, style = "short", today }: DayProps) {
  const locale = useLocale();
  return <time dateTime={day}>{formatDay(day, locale, style, today)}</time>;
}
