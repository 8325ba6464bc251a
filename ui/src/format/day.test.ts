import { expect, test } from "vitest";
import { formatDay } from "./day";

test("a day reads as the language writes it", () => {
  expect(formatDay("2026-11-27", "en-GB", "weekday", "2026-11-21")).toBe("Fri 27 Nov");
  expect(formatDay("2026-11-27", "en-GB", "long")).toBe("27 November 2026");
  expect(formatDay("2026-11-27", "de-DE", "long")).toBe("27. November 2026");
  expect(formatDay("2026-11-27", "es-ES", "short", "2026-01-01")).toBe("27 nov");
});

test("the year is named when it is another one", () => {
  expect(formatDay("2027-04-09", "en-GB", "short", "2026-11-21")).toBe("9 Apr 2027");
});
