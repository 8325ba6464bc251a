/** Amounts are decimal strings, "1240.00", with their currency beside them.
 *
 * Nothing here turns one into a floating-point number: parsing and comparing
 * work on the digits, and `Intl.NumberFormat` formats a decimal string exactly.
 */
export interface Money {
  amount: string;
  currency: string;
}

export type AmountProblem = "empty" | "not-a-number" | "too-many-decimals" | "negative";
export type ParsedAmount = { amount: string } | { problem: AmountProblem };

const decimalsByCurrency = new Map<string, number>();

/** How many decimals ISO 4217 gives a currency; two for one we do not know. */
export function decimalsOf(currency: string): number {
  let decimals = decimalsByCurrency.get(currency);
  if (decimals === undefined) {
    try {
      const format = new Intl.NumberFormat("en", { style: "currency", currency });
      decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
    } catch {
      decimals = 2;
    }
    decimalsByCurrency.set(currency, decimals);
  }
  return decimals;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, currency: string, withSymbol: boolean): Intl.NumberFormat {
  const key = `${locale} ${currency} ${String(withSymbol)}`;
  let format = formats.get(key);
  if (format === undefined) {
    const digits = decimalsOf(currency);
    format = new Intl.NumberFormat(locale, {
      ...(withSymbol ? { style: "currency", currency, currencyDisplay: "narrowSymbol" } : {}),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}

/** The amount as the person's language writes it, exact to the last digit. */
export function formatAmount(money: Money, locale: string, withSymbol = false): string {
  const format = numberFormat(locale, money.currency, withSymbol);
  return format.format(money.amount as Intl.StringNumericLiteral);
}

/** The sign that the locale puts before the decimals. */
export function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value ?? ".";
}

/** An amount as it would be typed in this locale, without grouping. */
export function editableAmount(amount: string, locale: string): string {
  return amount.replace(".", decimalSign(locale));
}

/** Reads what a person typed: "1,240.5", "1.240,50", "1 240", "£60".
 *
 * Where both signs stand, the last one is the decimal sign. Where only one
 * stands, the locale decides, except that a lone sign which cannot be a
 * grouping ("12,5" in English) is taken as the decimal sign it must be.
 */
export function parseAmount(text: string, currency: string, locale: string): ParsedAmount {
  const bare = text.replace(/[\s\u00a0\u202f'’_]|\p{Sc}|^[A-Z]{3}|[A-Z]{3}$/gu, "");
  if (bare === "") return { problem: "empty" };
  if (/^[-\u2212(]/.test(bare)) return { problem: "negative" };
  if (!/^[\d.,]*\d[\d.,]*$/.test(bare)) return { problem: "not-a-number" };

  const sign = decimalSignIn(bare, locale);
  const cut = sign === null ? bare.length : bare.lastIndexOf(sign);
  const whole = bare.slice(0, cut);
  const fraction = bare.slice(cut + 1);
  const groups = whole.split(/[.,]/);
  const grouped = groups.slice(1).every((group) => group.length === 3);
  if (!grouped || (groups.length > 1 && groups[0] === "")) return { problem: "not-a-number" };

  const decimals = decimalsOf(currency);
  if (fraction.replace(/0+$/, "").length > decimals) return { problem: "too-many-decimals" };
  const digits = groups.join("").replace(/^0+(?=\d)/, "") || "0";
  const cents = fraction.slice(0, decimals).padEnd(decimals, "0");
  return { amount: decimals === 0 ? digits : `${digits}.${cents}` };
}

function decimalSignIn(bare: string, locale: string): string | null {
  const point = bare.lastIndexOf(".");
  const comma = bare.lastIndexOf(",");
  if (point >= 0 && comma >= 0) return point > comma ? "." : ",";
  if (point < 0 && comma < 0) return null;
  const sign = point >= 0 ? "." : ",";
  const occurrences = bare.split(sign).length - 1;
  if (occurrences > 1) return null;
  if (sign === decimalSign(locale)) return sign;
  const couldGroup = /^\d{1,3}[.,]\d{3}$/.test(bare);
  return couldGroup ? null : sign;
}

/** The amount counted in its smallest coin, for comparing and sorting. */
export function toMinor({ amount, currency }: Money): bigint {
  const negative = amount.startsWith("-");
  const [whole = "0", fraction = ""] = amount.replace("-", "").split(".");
  const decimals = decimalsOf(currency);
  const minor = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  return negative ? -minor : minor;
}

/** The amount that so many of the currency's smallest coin make. */
export function fromMinor(minor: bigint, currency: string): Money {
  const decimals = decimalsOf(currency);
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const sign = minor < 0n ? "-" : "";
  const amount = sign + digits.slice(0, cut) + (decimals > 0 ? `.${digits.slice(cut)}` : "");
  return { amount, currency };
}

/** Less than nothing: a credit. */
export function isNegative(money: Money): boolean {
  return money.amount.startsWith("-") && !isZero(money);
}

export function isZero(money: Money): boolean {
  return /^-?[0.]+$/.test(money.amount);
}

export function compareAmounts(left: Money, right: Money): number {
  const [a, b] = [toMinor(left), toMinor(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The business's own currency before the others, which keep their order. */
export function homeFirst<T>(
  items: readonly T[],
  home: string | null,
  currencyOf: (item: T) => string,
): T[] {
  const isHome = (item: T) => currencyOf(item) === home;
  return [...items.filter(isHome), ...items.filter((item) => !isHome(item))];
}
