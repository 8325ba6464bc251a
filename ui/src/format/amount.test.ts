import { describe, expect, test } from "vitest";
import {
  compareAmounts,
  decimalsOf,
  formatAmount,
  fromMinor,
  homeFirst,
  isZero,
  parseAmount,
  toMinor,
} from "./amount";

describe("what a person types becomes a decimal string", () => {
  test.each([
    ["1240", "GBP", "en-GB", "1240.00"],
    ["1,240.5", "GBP", "en-GB", "1240.50"],
    ["£1,240.50", "GBP", "en-GB", "1240.50"],
    ["1.240,50", "EUR", "de-DE", "1240.50"],
    ["1 240,50", "EUR", "fr-FR", "1240.50"],
    ["1\u202f240,50 €", "EUR", "fr-FR", "1240.50"],
    ["1’240.50", "CHF", "de-CH", "1240.50"],
    ["12,5", "GBP", "en-GB", "12.50"],
    ["12.5", "EUR", "de-DE", "12.50"],
    ["1,240", "GBP", "en-GB", "1240.00"],
    ["1.240", "EUR", "de-DE", "1240.00"],
    ["1,234,567", "USD", "en-US", "1234567.00"],
    [".5", "USD", "en-US", "0.50"],
    ["007.50", "USD", "en-US", "7.50"],
    ["1.500", "KWD", "en-US", "1.500"],
    ["1500", "JPY", "en-US", "1500"],
    ["60.10 USD", "USD", "en-US", "60.10"],
    ["99999999999999.99", "USD", "en-US", "99999999999999.99"],
  ])("%s in %s for %s is %s", (text, currency, locale, amount) => {
    expect(parseAmount(text, currency, locale)).toEqual({ amount });
  });

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["-5", "negative"],
    ["sixty", "not-a-number"],
    ["1,24,5.00", "not-a-number"],
    [",240.00", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["10.005", "too-many-decimals"],
  ])("%j is refused as %s", (text, problem) => {
    expect(parseAmount(text, "USD", "en-US")).toEqual({ problem });
  });

  test("a currency without cents takes none", () => {
    expect(parseAmount("12.5", "JPY", "en-US")).toEqual({ problem: "too-many-decimals" });
  });
});

test("amounts are shown exactly, even past what a double can hold", () => {
  const money = { amount: "90071992547409.93", currency: "USD" };
  expect(formatAmount(money, "en-US")).toBe("90,071,992,547,409.93");
  expect(formatAmount({ amount: "1240.00", currency: "GBP" }, "en-GB", true)).toBe("£1,240.00");
  expect(formatAmount({ amount: "1240.00", currency: "EUR" }, "de-DE")).toBe("1.240,00");
  expect(formatAmount({ amount: "1500", currency: "JPY" }, "en-US")).toBe("1,500");
  expect(formatAmount({ amount: "1.5", currency: "BHD" }, "en-US")).toBe("1.500");
});

test("a currency knows its decimals, and an unknown one gets two", () => {
  expect(["GBP", "JPY", "KWD", "??"].map(decimalsOf)).toEqual([2, 0, 3, 2]);
});

test("amounts compare by their value, not as text", () => {
  const usd = (amount: string) => ({ amount, currency: "USD" });
  expect(compareAmounts(usd("9.00"), usd("10.00"))).toBe(-1);
  expect(compareAmounts(usd("-1.00"), usd("-2.00"))).toBe(1);
  expect(toMinor(usd("-0.05"))).toBe(-5n);
  expect(isZero(usd("0.00")) && !isZero(usd("0.01"))).toBe(true);
});

test("coins make amounts with all the decimals of the currency", () => {
  expect(fromMinor(124000n, "GBP").amount).toBe("1240.00");
  expect(fromMinor(5n, "GBP").amount).toBe("0.05");
  expect(fromMinor(-5n, "KWD").amount).toBe("-0.005");
  expect(fromMinor(1200n, "JPY").amount).toBe("1200");
});

test("the business's own currency comes first, the others keep their order", () => {
  const first = (home: string | null) => homeFirst(["CHF", "EUR", "GBP"], home, (code) => code);
  expect(first("GBP")).toEqual(["GBP", "CHF", "EUR"]);
  expect(first("USD")).toEqual(["CHF", "EUR", "GBP"]);
  expect(first(null)).toEqual(["CHF", "EUR", "GBP"]);
});
