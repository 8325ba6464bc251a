import { expect, test } from "vitest";
import { addDays, daysBetween, formatDay } from "./day";

test("a day reads as the language writes it", () => {
  expect(formatDay("2026-11-27", "en-GB", "weekday", "2026-11-21")).toBe("Fri 27 Nov");
  expect(formatDay("2026-11-27", "en-GB", "long")).toBe("27 November 2026");
  expect(formatDay("2026-11-27", "de-DE", "long")).toBe("27. November 2026");
  expect(formatDay("2026-11-27", "es-ES", "short", "2026-01-01")).toBe("27 nov");
});

test("the year is named when it is another one", () => {
  expect(formatDay("2027-04-09", "en-GB", "short", "2026-11-21")).toBe("9 Apr 2027");
});

test("days are counted over months, leap days and the change of the clock", () => {
  expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
  expect(addDays("2026-11-21", -21)).toBe("2026-10-31");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-12-01", "2026-11-21")).toBe(-10);
});
