import { expect, test } from "vitest";
import { countries, currencies, currencyOf, preferredCountry } from "./places";

test("countries and currencies carry their names in the person's language", () => {
  expect(countries("de").find(({ value }) => value === "GB")?.label).toBe("Vereinigtes Königreich");
  expect(currencies("fr").find(({ value }) => value === "JPY")?.label).toBe("JPY · yen japonais");
  expect(new Set(countries("en").map(({ label }) => label)).size).toBe(countries("en").length);
});

test("the computer's language suggests country and currency", () => {
  expect(preferredCountry(["de-AT", "en"])).toBe("AT");
  expect(preferredCountry(["fr"])).toBe("FR");
  expect(currencyOf("CH")).toBe("CHF");
});

test("a computer that was told no language suggests something all the same", () => {
  expect(preferredCountry(["C", "de_DE.UTF-8", ""])).toBe("GB");
  expect(preferredCountry(["C", "es-ES"])).toBe("ES");
});
