import { expect, test } from "vitest";
import { inputOf, startOf, type VoidTarget } from "./undo";

const payment: VoidTarget = { kind: "payment", id: "e1", on: "2026-11-20", what: "£60.00" };

test("a mistake names no day, so that it counts from its own", () => {
  const form = { ...startOf("2026-11-21"), reason: "typed twice" };
  expect(inputOf(form, "c1", payment)).toEqual({
    customer: "c1",
    debt: null,
    entry: "e1",
    on: null,
    reason: "typed twice",
  });
});

test("a bounced payment counts until its day", () => {
  const form = { how: "later" as const, on: "2026-11-23", reason: "bounced" };
  expect(inputOf(form, "c1", payment).on).toBe("2026-11-23");
});

test("a debt is named as a debt", () => {
  const debt: VoidTarget = { kind: "debt", id: "d1", on: "2026-08-04", what: "2031" };
  expect(inputOf(startOf("2026-11-21"), "c1", debt)).toMatchObject({ debt: "d1", entry: null });
});
