import { expect, test } from "vitest";
import { toForm, withIssued } from "./debt";

const start = { today: "2026-11-21", currency: "GBP", termsDays: 30 };

test("a new debt is due after the business's days", () => {
  expect(toForm(null, start)).toMatchObject({ issued: "2026-11-21", due: "2026-12-21" });
});

test("another day of issue takes the due day along, unless that was chosen", () => {
  const form = toForm(null, start);
  expect(withIssued(form, "2026-11-01", 30).due).toBe("2026-12-01");
  const chosen = { ...form, due: "2027-01-31" };
  expect(withIssued(chosen, "2026-11-01", 30).due).toBe("2027-01-31");
});
