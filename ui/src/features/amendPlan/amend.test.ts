import { expect, test } from "vitest";
import type { Change, DebtView } from "../../ipc/bindings";
import { AmicableError } from "../../ipc/error";
import { christmas, late, onTrack, withInterest } from "../../test/plans";
import { blocksOf, cut, freshWhys, linesOf } from "./differences";
import { offered, startDraft, toInput, type AmendDraft, type What } from "./draft";
import { placeOf } from "./wrong";

const free = [
  { id: "d9", reference: "2044", open: { amount: "120.50", currency: "GBP" } },
  { id: "d8", reference: "2045", open: { amount: "79.50", currency: "GBP" } },
] as DebtView[];

function change(what: What, change: Partial<AmendDraft> = {}, page = late): Change | null {
  const draft = { ...startDraft(page), reason: "because", ...change };
  return toInput(draft, what, page, free)?.change ?? null;
}

test("each way of making up for what was missed is a change of its own", () => {
  const missed = (way: AmendDraft["missed"], more = {}) =>
    change("missed", { missed: way, ...more });
  expect(missed("spread")).toEqual({ kind: "missed", then: { kind: "spread" } });
  expect(missed("addToEnd")).toEqual({ kind: "missed", then: { kind: "addToEnd" } });
  expect(missed("move", { moveTo: "2026-12-01" })).toEqual({
    kind: "missed",
    then: { kind: "move", to: "2026-12-01" },
  });
  expect(missed("pause", { pauseUntil: "2027-01-03" })).toEqual({
    kind: "missed",
    then: { kind: "pause", until: "2027-01-03" },
  });
  expect(missed("even")).toEqual({ kind: "reAmortise" });
  expect(missed("newDays", { newFirst: "2027-01-08", size: "each", each: "45.00" })).toEqual({
    kind: "reAge",
    first: "2027-01-08",
    rhythm: null,
    each: "45.00",
    count: null,
  });
});

test("a break says whether interest runs only where there is any", () => {
  const days = { breakFrom: "2026-12-18", breakTo: "2027-01-03" };
  const holiday = { kind: "holiday", from: "2026-12-18", to: "2027-01-03", then: "shift" };
  expect(change("break", { ...days, then: "shift" })).toEqual({ ...holiday, interest: "runs" });
  const page = withInterest;
  expect(change("break", { ...days, then: "shift" }, page)).toEqual({
    ...holiday,
    interest: "frozen",
  });
  expect(change("break", { breakTo: "" })).toBeNull();
});

test("rhythm, size and first day of what is made anew", () => {
  const anew = { kind: "reschedule", from: "2026-11-27", first: null, each: null, count: null };
  expect(change("rhythm")).toEqual({ ...anew, rhythm: null });
  const rhythms: [AmendDraft["every"], unknown][] = [
    ["week", { every: "week", count: 1 }],
    ["twoWeeks", { every: "week", count: 2 }],
    ["fourWeeks", { every: "week", count: 4 }],
    ["month", { every: "month", count: 1 }],
    ["quarter", { every: "month", count: 3 }],
    ["halfMonth", { every: "halfMonth", days: [5, 20] }],
  ];
  for (const [every, rhythm] of rhythms) {
    expect(change("rhythm", { every, days: [20, 5] })).toEqual({ ...anew, rhythm });
  }
  expect(change("rhythm", { size: "count", count: "12" })).toMatchObject({ each: null, count: 12 });
  expect(change("rhythm", { size: "count", count: "a dozen" })).toBeNull();
  expect(change("rhythm", { size: "each", each: "" })).toBeNull();
});

test("debts that join are named, and their sum is exact", () => {
  const draft = { ...startDraft(late), debts: ["d8", "d9"] };
  expect(toInput(draft, "addDebt", late, free)).toEqual({
    on: "2026-11-21",
    reason: "",
    debts: ["d8", "d9"],
    change: { kind: "addDebt", amount: "200.00", keep: "each" },
  });
  expect(change("addDebt")).toBeNull();
});

test("a settlement and a pause of the interest carry their days", () => {
  expect(change("settle", { settleOn: "2026-12-01" })).toEqual({
    kind: "settle",
    on: "2026-12-01",
  });
  expect(change("hold", { holdFrom: "2026-12-01", holdTo: "2026-12-31" })).toEqual({
    kind: "interestHold",
    from: "2026-12-01",
    to: "2026-12-31",
  });
});

test("a charge names its payment, a waiver may be of all that it charges", () => {
  expect(change("charge", { chargeRow: "2026-11-20", chargeAmount: "15.00" })).toEqual({
    kind: "charge",
    row: "2026-11-20",
    amount: "15.00",
  });
  expect(change("charge", { chargeRow: "2026-11-20", chargeAmount: "" })).toBeNull();
  expect(change("waive", { waiveRow: "2026-11-20", waiveAmount: "" })).toEqual({
    kind: "waive",
    row: "2026-11-20",
    amount: null,
  });
  expect(change("waive", { waiveRow: "2026-11-20", waiveAmount: "5.00" })).toMatchObject({
    amount: "5.00",
  });
  expect(change("waive", { waiveRow: "" })).toBeNull();
});

test("what fits how the plan stands comes first, and what it has no use for is left out", () => {
  expect(offered(late)).toEqual(["missed", "break", "rhythm", "charge", "settle", "paidMore"]);
  expect(offered(onTrack)).toEqual(["break", "rhythm", "charge", "settle", "missed", "paidMore"]);
  const by = { amount: "60.00", currency: "GBP" };
  const ahead = { ...onTrack.plan, standing: { is: "ahead", by, payments: 1 } } as const;
  expect(offered({ ...onTrack, plan: ahead })[0]).toBe("paidMore");
  expect(offered(withInterest)).toEqual(expect.arrayContaining<What>(["addDebt", "hold"]));
});

test("a refusal is about the last part of its path", () => {
  const at = (field: string) => placeOf(new AmicableError("amendment", "no", field));
  expect(at("change.to")).toBe("to");
  expect(at("change.then.until")).toBe("until");
  expect(at("on")).toBe("on");
  expect(at("change.on")).toBe("settleOn");
  expect(at("debts[1]")).toBe("debts");
  expect(at("change")).toBe("change");
});

test("a long run of payments that stay is one block, and a reason is told once", () => {
  const lines = linesOf(christmas);
  const blocks = blocksOf(lines);
  expect(blocks.map(({ is, lines: { length } }) => [is, length])).toEqual([
    ["run", 21],
    ["lines", 3],
  ]);
  expect([...freshWhys(lines)].map(({ after }) => after?.number)).toEqual([22]);
  expect(cut(blocks, [], 2)).toMatchObject({ isCut: true });
  expect(cut(blocks, ["1"], 100).blocks.map(({ is }) => is)).toEqual(["lines", "lines"]);
});
