import { expect, test } from "vitest";
import { readPassphrase } from "./passphrase";

test.each([
  ["", "empty", "longer"],
  ["harbour", "weak", "longer"],
  ["password2024", "weak", "less-common"],
  ["aaaaaaaaaaaaaaaa", "weak", "less-repeated"],
  ["green tin boat", "good", "fine"],
  ["four oak chairs by the quay", "strong", "fine"],
])("%j is %s, advice: %s", (text, strength, advice) => {
  expect(readPassphrase(text)).toMatchObject({ strength, advice });
});
