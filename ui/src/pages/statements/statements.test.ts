import { expect, test } from "vitest";
import type { AgeingReport, AgeingView } from "../../ipc/bindings";
import { countOwing, oldestBucket } from "./ageing";
import { placesOf, requestOf } from "./run";

const ageing = (amounts: Partial<Record<keyof AgeingView, string>>, currency = "GBP") => {
  const money = (amount = "0.00") => ({ amount, currency });
  const bucket = (amount?: string) => ({ amount: money(amount), count: 1 });
  return {
    notDue: bucket(amounts.notDue),
    days1To30: bucket(amounts.days1To30),
    days31To60: bucket(amounts.days31To60),
    days61To90: bucket(amounts.days61To90),
    over90: bucket(amounts.over90),
    credit: money(amounts.credit),
    total: money(amounts.total),
  };
};

test("who owes in two currencies counts once, and a credit not at all", () => {
  const row = (reference: string, total: string, currency = "GBP") => ({
    id: reference,
    reference,
    name: reference,
    currency,
    ageing: ageing({ total }, currency),
  });
  const report: AgeingReport = {
    asOf: "2026-11-21",
    customers: [row("A", "10.00"), row("A", "5", "JPY"), row("B", "-3.00"), row("C", "0.01")],
    totals: [],
  };
  expect(countOwing(report)).toBe(2);
});

test("the oldest of what is open is named", () => {
  expect(oldestBucket(ageing({ notDue: "1.00", days31To60: "2.00" }))).toBe("days31To60");
  expect(oldestBucket(ageing({ credit: "1.00" }))).toBeNull();
});

test("files go where the person was told, on every system", () => {
  const both = { oneFile: true, separate: true };
  expect(placesOf({ ...both, folder: "/home/sam/Documents" }, "Statements 2026-11-21")).toEqual({
    oneFile: "/home/sam/Documents/Statements 2026-11-21.pdf",
    folder: "/home/sam/Documents/Statements 2026-11-21",
  });
  expect(placesOf({ ...both, separate: false, folder: "D:\\" }, "S")).toEqual({
    oneFile: "D:\\S.pdf",
    folder: null,
  });
});

test("only those who owe are asked for", () => {
  const places = { oneFile: null, folder: "/s" };
  expect(requestOf({ from: null, to: "2013-06-30" }, places, false)).toEqual({
    from: null,
    to: "2013-06-30",
    owing: true,
    folder: "/s",
    oneFile: null,
    replace: false,
  });
});
