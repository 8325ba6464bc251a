/** Days cross as "2026-11-27" and are never moved by a time zone:
 * they are read as UTC and shown as UTC. */
export type DayStyle = "short" | "weekday" | "written" | "long";

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short" },
  weekday: { weekday: "short", day: "numeric", month: "short" },
  written: { day: "numeric", month: "long" },
  long: { day: "numeric", month: "long", year: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in the person's language. The short styles name the year only
 * when it is not the year of `today`. */
export function formatDay(day: string, locale: string, style: DayStyle, today?: string): string {
  const withYear = style === "long" || today?.slice(0, 4) !== day.slice(0, 4);
  const key = `${locale} ${style} ${String(withYear)}`;
  let format = formats.get(key);
  if (format === undefined) {
    const year = withYear ? { year: "numeric" as const } : {};
    format = new Intl.DateTimeFormat(locale, { ...styles[style], ...year, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

const dayLength = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** Whole days from one to the other; less than nothing if it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
