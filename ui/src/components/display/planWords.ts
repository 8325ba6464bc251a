import { useMemo } from "react";
import type { Money } from "../../format/amount";
import type { PlanRow, PlanView, Rhythm } from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import { useFormats } from "./useFormats";

/** "Friday", for the day that a plan's weeks go by. */
export function weekdayName(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

// 5 January 1970 was a Monday.
const weekdays: Record<string, string> = {
  Mon: "1970-01-05",
  Tue: "1970-01-06",
  Wed: "1970-01-07",
  Thu: "1970-01-08",
  Fri: "1970-01-09",
  Sat: "1970-01-10",
  Sun: "1970-01-11",
};

/** What is asked for in parts: no deposit, no talk about the rest. */
export function instalmentsOf(rows: readonly PlanRow[]): PlanRow[] {
  return rows.filter(({ part }) => part === "instalment");
}

/** What most of its payments come to, wherever the odd cents went. */
export function usualPayment({ rows, total }: PlanView): Money {
  const instalments = instalmentsOf(rows);
  const times = (money: Money) =>
    instalments.filter(({ amount }) => amount.amount === money.amount).length;
  return (instalments.length > 0 ? instalments : rows)
    .map(({ amount }) => amount)
    .reduce((usual, next) => (times(next) > times(usual) ? next : usual), rows[0]?.amount ?? total);
}

export interface PlanWords {
  /** "every Friday", "on the 27th of each month" */
  rhythm: (rhythm: Rhythm, first: string) => string;
  /** "60.00 every Friday, 24 payments, the last 40.00" */
  plan: (plan: PlanView) => string;
  /** "60.00 every Friday", where the rest is said beside it. */
  rest: (plan: PlanView) => string;
}

/** The payment at one end that takes the odd amount, if one alone does. */
function oddPayment(plan: PlanView): { at: "first" | "last"; money: Money } | null {
  const usual = usualPayment(plan);
  const instalments = instalmentsOf(plan.rows);
  const [odd, ...others] = instalments.filter(({ amount }) => amount.amount !== usual.amount);
  if (odd === undefined || others.length > 0) return null;
  if (odd === instalments.at(-1)) return { at: "last", money: odd.amount };
  return odd === instalments[0] ? { at: "first", money: odd.amount } : null;
}

/** How it goes on: one amount in a rhythm, several, or none to speak of. */
function rhythmIn({ terms, rows, agreed }: PlanView): [Rhythm, string] | null {
  const { amounts, when } = terms.terms;
  if (amounts?.kind === "byHand" || !when?.rhythm) return null;
  return [when.rhythm, when.first ?? rows[0]?.contractual ?? agreed];
}

/** A plan in words, wherever it is spoken of. */
export function usePlanWords(): PlanWords {
  const t = useWords();
  const locale = useLocale();
  const { amount } = useFormats();
  return useMemo(() => {
    const dayOfMonth = (day: number) => t("plan-day", { day });
    const rhythm = (terms: Rhythm, first: string): string => {
      switch (terms.every) {
        case "day":
          return t("plan-every-day", { count: terms.count ?? 1 });
        case "week": {
          const weekday = weekdayName(first, locale);
          return t("plan-every-week", { count: terms.count ?? 1, weekday });
        }
        case "halfMonth": {
          const [one, other] = terms.days;
          return t("plan-every-half-month", { one: dayOfMonth(one), other: dayOfMonth(other) });
        }
        case "month": {
          const count = terms.count ?? 1;
          const named = terms.nth && weekdays[terms.weekday ?? ""];
          if (named) {
            const nth = t("plan-nth", { nth: terms.nth ?? 1 });
            return t("plan-every-nth", { count, nth, weekday: weekdayName(named, locale) });
          }
          const day = terms.day ?? Number(first.slice(8));
          if (day === 31) return t("plan-every-month-end", { count });
          return t("plan-every-month", { count, day: dayOfMonth(day) });
        }
      }
    };
    const plan = (plan: PlanView) => {
      const { count } = plan;
      const how = rhythmIn(plan);
      if (how === null) return t("plan-in-words-by-hand", { count });
      const odd = oddPayment(plan);
      return [
        t("plan-in-words", { amount: amount(usualPayment(plan)), rhythm: rhythm(...how), count }),
        ...(odd ? [t(`plan-in-words-${odd.at}`, { amount: amount(odd.money) })] : []),
      ].join(", ");
    };
    const rest = (each: PlanView) => {
      const how = rhythmIn(each);
      if (how === null || each.count < 2) return plan(each);
      return t("plan-in-words-rest", {
        amount: amount(usualPayment(each)),
        rhythm: rhythm(...how),
      });
    };
    return { rhythm, plan, rest };
  }, [t, locale, amount]);
}
