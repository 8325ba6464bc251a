import { expect, test } from "vitest";
import { allSoFar, chooseName, periodOf, type PeriodName } from "./period";

const days = (name: PeriodName, today: string, from = "", to = "") => {
  const period = periodOf({ name, from, to }, today);
  return period && `${period.from ?? "beginning"} to ${period.to}`;
};

test("each name has its days", () => {
  expect(days("all", "2026-11-21")).toBe("beginning to 2026-11-21");
  expect(days("thisMonth", "2026-11-21")).toBe("2026-11-01 to 2026-11-21");
  expect(days("lastMonth", "2026-11-21")).toBe("2026-10-01 to 2026-10-31");
  expect(days("thisYear", "2026-11-21")).toBe("2026-01-01 to 2026-11-21");
});

test("last month knows short months, leap years and the turn of the year", () => {
  expect(days("lastMonth", "2026-03-31")).toBe("2026-02-01 to 2026-02-28");
  expect(days("lastMonth", "2028-03-30")).toBe("2028-02-01 to 2028-02-29");
  expect(days("lastMonth", "2026-01-15")).toBe("2025-12-01 to 2025-12-31");
});

test("typed days need an end, and a beginning that does not come after it", () => {
  expect(days("custom", "2026-11-21", "", "2013-06-30")).toBe("beginning to 2013-06-30");
  expect(days("custom", "2026-11-21", "2013-06-01", "2013-06-30")).toBe("2013-06-01 to 2013-06-30");
  expect(days("custom", "2026-11-21", "2013-06-01", "")).toBeNull();
  expect(days("custom", "2026-11-21", "2013-07-01", "2013-06-30")).toBeNull();
});

test("typing begins with the days that were in sight", () => {
  const today = "2026-11-21";
  const last = chooseName(allSoFar(today), "lastMonth", today);
  const typed = chooseName(last, "custom", today);
  expect(typed).toEqual({ name: "custom", from: "2026-10-01", to: "2026-10-31" });
  expect(periodOf(chooseName(allSoFar(today), "custom", today), today)).toEqual({
    from: null,
    to: today,
  });
});
