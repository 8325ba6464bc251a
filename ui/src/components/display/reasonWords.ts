import { useCallback } from "react";
import type { Details } from "../../ipc/bindings";
import { useWords, type WordValues } from "../../words/Words";
import { useFormats, type Formats } from "./useFormats";

// What a person typed is shown as it was typed, also where it looks like a day.
const typed = ["value", "reference", "region"];

function fact(key: string, value: unknown, formats: Formats): string | number {
  if (typeof value === "number") return value;
  if (Array.isArray(value)) {
    return formats.list(value.map((each) => String(fact(key, each, formats))));
  }
  if (isMoney(value)) return formats.priced(value);
  const text = String(value);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !typed.includes(key);
  return isDay ? formats.day(text, "long") : text;
}

function isMoney(value: unknown): value is { amount: string; currency: string } {
  return typeof value === "object" && value !== null && "amount" in value && "currency" in value;
}

/** Why the core refused something, in the person's language: the sentence
 * `reason-<about>-<reason>`, its gaps filled with the facts. */
export function useReasonWords(): (details: Details) => string {
  const t = useWords();
  const formats = useFormats();
  return useCallback(
    (details) => {
      const facts = Object.entries(details).map(([key, value]) => [key, fact(key, value, formats)]);
      const values = Object.fromEntries(facts) as WordValues;
      return t(`reason-${details.about}-${details.reason}`, values);
    },
    [t, formats],
  );
}
