import { decimalsOf, formatAmount, type Money } from "../../format/amount";
import { useLocale } from "../../words/Words";
import styles from "./Amount.module.css";

interface AmountProps {
  money: Money;
  /** With "£" or "EUR": where no column head names the currency. */
  symbol?: boolean;
  strong?: boolean;
  /** The most decimals in the column, so that yen stand on the same
   * decimal line as pounds. */
  alignTo?: number;
}

/** The one component that shows an amount. */
export function Amount({ money, symbol = false, strong = false, alignTo }: AmountProps) {
  const locale = useLocale();
  const decimals = decimalsOf(money.currency);
  const missing = alignTo === undefined ? 0 : alignTo - decimals;
  const room = missing > 0 ? missing + (decimals === 0 ? 0.3 : 0) : 0;
  return (
    <span
      className={`${styles.amount} ${strong ? styles.strong : ""}`}
      style={room > 0 ? { paddingInlineEnd: `${String(room)}ch` } : undefined}
    >
      {formatAmount(money, locale, symbol)}
    </span>
  );
}
