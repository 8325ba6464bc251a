import { daysBetween, formatDay } from "../../format/day";
import type { Span } from "../../ipc/bindings";
import { useLocale } from "../../words/Words";

/** "30 Apr": within a year from now a short day is clear without its year,
 * whichever side of New Year it is on. */
export function useNearDay(today: string): (day: string) => string {
  const locale = useLocale();
  return (day) => formatDay(day, locale, "short", daysBetween(today, day) < 330 ? day : today);
}

/** "22 Dec – 4 Jan" */
export function useSpanWords(today: string): (span: Span) => string {
  const day = useNearDay(today);
  return ({ from, to }) => (from === to ? day(from) : `${day(from)} – ${day(to)}`);
}
