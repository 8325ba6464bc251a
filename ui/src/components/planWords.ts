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
  /** "60.00 every Friday, 24 payments, the last 40.00" */
  plan: (plan: PlanView) => string;
  /** "60.00 every Friday", where the rest is said beside it. */
  rest: (plan: PlanView) => string;
}

/** The payment at one end that takes the odd amount, if one alone does. */
function oddPayment(plan: PlanView): { at: "first" | "last"; money: Money } | null {
  const usual = usualPayment(plan);
  const instalments = plan.rows.filter(({ deposit }) => !deposit);
  const [odd, ...others] = instalments.filter(({ amount }) => amount.amount !== usual.amount);
  if (odd === undefined || others.length > 0) return null;
  if (odd === instalments.at(-1)) return { at: "last", money: odd.amount };
  return odd === instalments[0] ? { at: "first", money: odd.amount } : null;
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
      const odd = oddPayment(plan);
      return [
        t("plan-in-words", { amount: amount(usualPayment(plan)), rhythm: how, count }),
        ...(odd ? [t(`plan-in-words-${odd.at}`, { amount: amount(odd.money) })] : []),
      ].join(", ");
    };
    const rest = (each: PlanView) => {
      const { payments } = each.terms;
      if (payments.kind === "byHand" || each.count < 2) return plan(each);
      const how = rhythm(payments.rhythm, payments.first);
      return t("plan-in-words-rest", { amount: amount(usualPayment(each)), rhythm: how });
    };
    return { rhythm, plan, rest };
  }, [t, locale, amount]);
}
