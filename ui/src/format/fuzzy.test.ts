import { expect, test } from "vitest";
import { fuzzyScore } from "./fuzzy";

function best(query: string, texts: string[]): string[] {
  return texts
    .map((text) => ({ text, score: fuzzyScore(query, text) }))
    .filter((match) => match.score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map((match) => match.text);
}

test("letters in order are enough, and the start of words wins", () => {
  expect(best("cust", ["Settings", "Focus today", "Customers"])[0]).toBe("Customers");
  expect(best("ln", ["Lock now", "Business online"])[0]).toBe("Lock now");
});

test("accents and case do not matter", () => {
  expect(best("lefevre", ["Jean-Baptiste Lefèvre", "Léa Vérin"])).toEqual([
    "Jean-Baptiste Lefèvre",
  ]);
});
