import { useMemo } from "react";
import type { Money } from "../format/amount";
import type { PlanView, RhythmTerms } from "../ipc/bindings";
import { useLocale, useWords } from "../words/Words";
import { useFormats } from "./useFormats";

/** "Friday", for the day that a plan's weeks go by. */
export function weekdayName(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** What most of its payments come to, wherever the odd cents went. */
export function usualPayment({ rows, total }: PlanView): Money {
  const instalments = rows.filter(({ deposit }) => !deposit);
  const times = (money: Money) =>
    instalments.filter(({ amount }) => amount.amount === money.amount).length;
  return (instalments.length > 0 ? instalments : rows)
    .map(({ amount }) => amount)
    .reduce((usual, next) => (times(next) > times(usual) ? next : usual), rows[0]?.amount ?? total);
}

export interface PlanWords {
  /** "every Friday", "on the 27th of each month" */
  rhythm: (rhythm: RhythmTerms, first: string) => string;
  /** "60.00 every Friday, 24 payments" */
  plan: (plan: PlanView) => string;
}

/** A plan in words, wherever it is spoken of. */
export function usePlanWords(): PlanWords {
  const t = useWords();
  const locale = useLocale();
  const { amount } = useFormats();
  return useMemo(() => {
    const dayOfMonth = (day: number) => t("plan-day", { day });
    const rhythm = (terms: RhythmTerms, first: string) => {
      switch (terms.every) {
        case "week":
          return t("plan-every-week", { weekday: weekdayName(first, locale) });
        case "twoWeeks":
          return t("plan-every-two-weeks", { weekday: weekdayName(first, locale) });
        case "halfMonth": {
          const [one, other] = terms.days;
          return t("plan-every-half-month", { one: dayOfMonth(one), other: dayOfMonth(other) });
        }
        case "month":
          return t("plan-every-month", { day: dayOfMonth(terms.day) });
      }
    };
    const plan = (plan: PlanView) => {
      const { payments } = plan.terms;
      const { count } = plan;
      if (payments.kind === "byHand") return t("plan-in-words-by-hand", { count });
      const how = rhythm(payments.rhythm, payments.first);
      return t("plan-in-words", { amount: amount(usualPayment(plan)), rhythm: how, count });
    };
    return { rhythm, plan };
  }, [t, locale, amount]);
}
