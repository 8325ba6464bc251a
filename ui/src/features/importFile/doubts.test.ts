import { expect, test } from "vitest";
import type { DoubtView, ImportMapping } from "../../ipc/bindings";
import { preview } from "../../test/owed";
import { controlFor, isSettled, readDay } from "./doubts";
import { columnOf, columnsOf, withColumn } from "./mapping";

const columns = columnsOf(preview);
const session = { termsDays: 21 };

const doubt = (kind: string, details: Record<string, string> = {}): DoubtView => ({
  kind,
  details,
  question: kind,
  mustBeAnswered: true,
});

/** The answers to a question, and the mapping after one of them. */
function answers(asked: DoubtView) {
  const control = controlFor(asked, columns, session);
  if (control.kind !== "answers") throw new Error(`${asked.kind} has no answers`);
  return {
    ids: control.answers.map(({ id }) => id),
    give: (id: string, mapping: ImportMapping = preview.mapping) => {
      const answer = control.answers.find((answer) => answer.id === id);
      if (!answer) throw new Error(`no answer ${id}`);
      return answer.apply(mapping);
    },
  };
}

test("an example is shown as each day that it could be", () => {
  expect(readDay("03/04/2026", "dmy")).toBe("2026-04-03");
  expect(readDay("03/04/2026", "mdy")).toBe("2026-03-04");
  expect(readDay("03/04/2026", "ymd")).toBeNull();
  expect(readDay("3.4.26", "dmy")).toBe("2026-04-03");
  expect(readDay("31/02/2026", "dmy")).toBeNull();
  expect(readDay("2026-02-28", "ymd")).toBe("2026-02-28");
  expect(readDay("soon", "dmy")).toBeNull();
});

test("the order of a day is asked by the days that it could be, not by letters", () => {
  const { ids, give } = answers(doubt("dateOrder", { guess: "dmy", example: "03/04/2026" }));
  expect(ids).toEqual(["dmy", "mdy"]);
  expect(give("mdy").dates).toBe("mdy");
});

test("days to pay offer the business's own among the usual", () => {
  const { ids, give } = answers(doubt("noDue"));
  expect(ids).toEqual(["0", "7", "14", "21", "30", "60"]);
  expect(give("14").termsDays).toBe(14);
});

test("no to a guessed column takes it away, yes leaves it", () => {
  const { give } = answers(doubt("byContent", { field: "due", column: "Due" }));
  expect(columnOf(give("yes"), "due", columns)).toBe(4);
  expect(columnOf(give("no"), "due", columns)).toBeNull();
});

test("what is still owed can become the amount", () => {
  const { give } = answers(doubt("stillOpen", { column: "Paid" }));
  expect(columnOf(give("yes"), "amount", columns)).toBe(7);
  expect(give("no")).toEqual(preview.mapping);
});

test("a day of payment means all of it, or nothing is said of payments", () => {
  const { give } = answers(doubt("paidInFull", { column: "Paid on" }));
  expect(give("yes").paidInFull).toBe(true);
  expect(give("no").paidInFull).toBe(false);
  expect(columnOf(give("no"), "paid_on", columns)).toBeNull();
});

test("decimals, header and letters are set as they are answered", () => {
  expect(answers(doubt("decimal", { example: "1.234" })).give("comma").decimal).toBe(",");
  const { give } = answers(doubt("noHeader"));
  expect(give("no-header")).toMatchObject({ header: false });
  expect(give("no-header").columns[0]?.column).toBe(1);
  const letters = answers(doubt("encoding", { guess: "utf-8", sample: "Caf?" }));
  expect(letters.ids).toEqual(["yes", "windows-1252"]);
  expect(letters.give("windows-1252").encoding).toBe("windows-1252");
});

test("a column that is asked for is chosen among the file's, a currency among all", () => {
  expect(controlFor(doubt("noColumn", { field: "issued" }), columns, session)).toEqual({
    kind: "column",
    field: "issued",
  });
  expect(controlFor(doubt("currency"), columns, session)).toEqual({ kind: "currency" });
});

test("a question of a newer core can still be said yes to", () => {
  expect(answers(doubt("somethingNew")).ids).toEqual(["yes"]);
});

test("what the table says settles the question that asked for it", () => {
  const asked = doubt("noColumn", { field: "customer" });
  const without = withColumn(preview.mapping, "customer", null, columns);
  expect(isSettled(asked, false, without, columns)).toBe(false);
  expect(isSettled(asked, false, preview.mapping, columns)).toBe(true);
  const noDue = withColumn(preview.mapping, "due", null, columns);
  expect(isSettled(doubt("noDue"), false, noDue, columns)).toBe(false);
  expect(isSettled(doubt("noDue"), false, { ...noDue, termsDays: 30 }, columns)).toBe(true);
  expect(isSettled(doubt("dateOrder"), false, preview.mapping, columns)).toBe(false);
});
