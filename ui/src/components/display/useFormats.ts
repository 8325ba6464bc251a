import { useMemo } from "react";
import { formatAmount, type Money } from "../../format/amount";
import { formatDay, type DayStyle } from "../../format/day";
import { useLocale } from "../../words/Words";

export interface Formats {
  amount: (money: Money) => string;
  /** With "£" or "EUR", where nothing beside it names the currency. */
  priced: (money: Money) => string;
  day: (day: string, style?: DayStyle) => string;
  /** "a, b and c" */
  list: (parts: string[]) => string;
}

/** Amounts, days and lists as text, for the values of a message.
 * `today` keeps this year's number out of the short days. */
export function useFormats(today?: string): Formats {
  const locale = useLocale();
  return useMemo(() => {
    const lists = new Intl.ListFormat(locale);
    return {
      amount: (money) => formatAmount(money, locale),
      priced: (money) => formatAmount(money, locale, true),
      day: (day, style = "short") => formatDay(day, locale, style, today),
      list: (parts) => lists.format(parts),
    };
  }, [locale, today]);
}
